import { builtText } from "../built-page.ts";

/** A dialog's page with the bridge to the program before everything of its own, as Google puts it there. */
export function dialogPage(html: string): string {
  const bridge = `<script>${builtText("dialog-bridge.js").replace(/<\/script/gi, "<\\/script")}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return bridge + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + bridge + html.slice(at);
}
