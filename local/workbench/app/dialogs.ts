import type { GridAnswer, OpenedDialog } from "../grid/grid-answer.ts";
import type { CallAnswer, FromDialog } from "./dialog-messages.ts";
import { element } from "./element.ts";

/** What a dialog can ask for. */
export interface DialogHost {
  call(name: string, args: readonly unknown[]): Promise<GridAnswer>;
  open(address: string): void;
  /** The dialog is closed: the person is at the sheet again. */
  closed(): void;
}

/** Frame and heading around a page of the program. */
const CHROME_HEIGHT = 44;

const PLACES: Record<OpenedDialog["kind"], string> = { modal: "body", modeless: "main", sidebar: "#vid" };

/** Opens a dialog of the program over the sheet, or a sidebar beside it; another one of its kind is closed first. */
export function openDialog(opened: OpenedDialog, host: DialogHost): void {
  const { number, kind, title, width, height } = opened;
  const isSidebar = kind === "sidebar";
  for (const other of document.querySelectorAll<HTMLDialogElement>(
    isSidebar ? "dialog.sidebar" : "dialog.program:not(.sidebar)",
  ))
    other.close();
  const frame = element("iframe", {
    sandbox: "allow-scripts allow-forms",
    src: `/dialog/${number}`,
    title,
  });
  const close = element("button", { type: "button", class: "close", "aria-label": `Stäng ${title}` }, ["×"]);
  const id = `dialog-${number}`;
  const heading = element("h2", { id }, [title]);
  const dialog = element(
    "dialog",
    { class: isSidebar ? "program sidebar" : "program", "aria-labelledby": id },
    [element("div", { class: "bar" }, [heading, close]), frame],
  );
  const size = (wide: number | undefined, high: number | undefined) => {
    if (wide !== undefined) dialog.style.width = `${wide}px`;
    if (high !== undefined) dialog.style.height = `${high + CHROME_HEIGHT}px`;
  };
  if (!isSidebar) size(width, height);
  const listen = ({ source, data }: MessageEvent<FromDialog>) => {
    if (source !== frame.contentWindow || frame.contentWindow === null) return;
    if (data.kind === "close") dialog.close();
    else if (data.kind === "size") size(data.width, data.height);
    else if (data.kind === "focus") host.closed();
    else if (data.kind === "open") host.open(data.address);
    else if (data.kind === "call") void answer(frame, data, host);
  };
  addEventListener("message", listen);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    removeEventListener("message", listen);
    dialog.remove();
    host.closed();
  });
  frame.addEventListener("load", () => frame.focus());
  const place = document.querySelector(PLACES[kind]) ?? document.body;
  place.append(dialog);
  if (kind === "modal") dialog.showModal();
  else dialog.show();
}

async function answer(
  frame: HTMLIFrameElement,
  { number, name, args }: Extract<FromDialog, { kind: "call" }>,
  host: DialogHost,
): Promise<void> {
  // A sandboxed frame has an origin that no other page has, and that cannot be named.
  const reply = (message: CallAnswer) => frame.contentWindow?.postMessage(message, "*");
  try {
    const { called = { value: null } } = await host.call(name, args);
    reply("error" in called ? { number, error: called.error } : { number, value: called.value });
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    reply({ number, error: { name: "NetworkError", message } });
  }
}
