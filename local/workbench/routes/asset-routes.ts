import { builtPart } from "../built-page.ts";
import { assetReply, builtReply } from "../reply.ts";
import { NotThere, type Route } from "../route.ts";
import { NARROW_SCRIPT, SCRIPT, STYLE, TOP_STYLE } from "../style.ts";

/** The parts that every page loads. */
export const assetRoutes: readonly Route[] = [
  { method: "GET", path: /^\/stil\.css$/, answer: () => assetReply("text/css", STYLE) },
  { method: "GET", path: /^\/topp\.css$/, answer: () => assetReply("text/css", TOP_STYLE) },
  { method: "GET", path: /^\/smal\.js$/, answer: () => assetReply("text/javascript", NARROW_SCRIPT) },
  { method: "GET", path: /^\/skript\.js$/, answer: () => assetReply("text/javascript", SCRIPT) },
  {
    method: "GET",
    path: /^\/sida\/[0-9a-f]+\/([\w.-]+)$/,
    answer({ parts }) {
      const part = builtPart(parts[0] ?? "");
      if (part === undefined) throw new NotThere("Sidan finns inte.");
      return builtReply(part.type, part.bytes);
    },
  },
];
