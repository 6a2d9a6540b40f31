import type { Answer } from "../app/answer.ts";
import { element } from "./element.ts";
import { server } from "./server.ts";
import { FAILED, type Status } from "./status.ts";

/** What the person is to do next, and a button that opens it with what it is to be done with; nothing where nothing follows. */
export function nextStep({ next }: Answer, status: Status): readonly HTMLElement[] {
  if (next === undefined) return [];
  const button = element("button", { type: "button", class: "lesser" }, [`${next.label} …`]);
  button.addEventListener("click", async () => {
    status.work(`Öppnar ${next.label} …`);
    try {
      await server.openCommand(next.id, next.given);
      status.say("");
    } catch {
      status.refuse(FAILED);
    }
  });
  return [
    element("section", {}, [
      element("h2", {}, ["Vad händer nu?"]),
      element("p", {}, [next.said]),
      element("div", { class: "steps" }, [button]),
    ]),
  ];
}
