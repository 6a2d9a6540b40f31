import type { RemindersStanding } from "../../app/reminders/reminders-standing.ts";
import { breakable } from "../breakable.ts";
import { commandForm } from "../command-form.ts";
import { element } from "../element.ts";
import { inDialog } from "../in-dialog.ts";
import { server } from "../server.ts";
import { statusLine } from "../status.ts";
import { switchPanel } from "../switch-panel.ts";

/** What is opened below the standing; each reads the whole sheet, so it is asked for when it is wanted. */
const PARTS = [
  { id: "previewReminders", label: "Förhandsgranska påminnelser", word: "" },
  { id: "sendTrialLetter", label: "Skicka provbrev till mig", word: "Skicka provbrev till mig" },
  { id: "sendReminders", label: "Skicka dagens påminnelser", word: "Skicka nu" },
] as const;

/** *Påminnelser*: whether they go out and from whom, what goes on the coming days, a trial letter, and the letters of today. */
async function showReminders(page: HTMLElement): Promise<void> {
  const status = statusLine();
  const standing = element("div");
  const parts = element("div");
  const heading = element("h1", { tabindex: "-1" }, ["Påminnelser"]);
  // A section of its own, so that its sentence stays in sight over nothing but itself.
  page.append(heading, element("section", {}, [standing, status.element]), parts);

  const load = async (): Promise<boolean> => {
    const found = await status.ask("Ser efter hur det står till …", () => server.remindersStanding());
    if (found === undefined) return false;
    standing.replaceChildren(...standingView(found), switchPanel(found, status, changed));
    // What was shown there may be something else now.
    parts.replaceChildren(...PARTS.map((part) => partView(part, found.isOn)));
    return true;
  };
  const changed = async () => {
    // What cannot be read anew is not shown as it was.
    if (!(await load())) standing.replaceChildren();
    heading.focus();
  };
  await load();
}

function standingView({ facts, troubles }: RemindersStanding): readonly HTMLElement[] {
  return [
    element(
      "dl",
      { class: "facts" },
      facts.map(([name, value]) =>
        element("div", {}, [element("dt", {}, [name]), element("dd", {}, breakable(value))]),
      ),
    ),
    ...(troubles.length === 0
      ? []
      : [
          element(
            "ul",
            { class: "findings warning", role: "list" },
            troubles.map((trouble) => element("li", {}, [trouble])),
          ),
        ]),
  ];
}

/** @param isOn Without it the letters of today can only be looked at. */
function partView({ id, label, word }: (typeof PARTS)[number], isOn: boolean): HTMLElement {
  const status = statusLine();
  const content = element("div");
  const part = element("details", { class: "part" }, [
    element("summary", {}, [label]),
    status.element,
    content,
  ]);
  let isAsked = false;
  part.addEventListener("toggle", async () => {
    if (!part.open || isAsked) return;
    isAsked = true;
    const command = await status.ask("Hämtar …", () => server.commandDescription(id));
    if (command !== undefined)
      content.replaceChildren(...commandForm(command, id === "sendReminders" && !isOn ? undefined : word));
    // Closed and opened again, it is asked for again.
    else isAsked = false;
  });
  return part;
}

inDialog(showReminders);
