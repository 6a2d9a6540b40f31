import type { Answer } from "../app/answer.ts";
import type { RemindersStanding, Switch } from "../app/reminders/reminders-standing.ts";
import { answerView } from "./answer-view.ts";
import { element } from "./element.ts";
import { server } from "./server.ts";
import { FAILED, type Status } from "./status.ts";

const LABELS: Record<Switch, { readonly label: string; readonly now: string }> = {
  startReminders: { label: "Slå på påminnelser", now: "Slå på nu" },
  takeOverReminders: { label: "Ta över påminnelser", now: "Ta över nu" },
  stopReminders: { label: "Stäng av påminnelser", now: "Stäng av nu" },
};

/**
 * Buttons that change whether reminders go out, or from whom. Each first tells what would come of it, and then asks.
 *
 * @param changed Told once something may have changed; shows the standing anew.
 */
export function switchPanel(
  standing: RemindersStanding,
  status: Status,
  changed: () => Promise<void>,
): HTMLElement {
  const panel = element("div");
  const buttons = standing.switches.map((id) => {
    const button = element("button", { type: "button" }, [`${LABELS[id].label} …`]);
    button.addEventListener("click", () => void ask(id, button));
    return button;
  });
  const offer = () => panel.replaceChildren(element("div", { class: "steps" }, buttons));

  const ask = async (id: Switch, button: HTMLElement) => {
    for (const each of buttons) each.disabled = true;
    const told = await whatWouldCome(id, standing, status);
    for (const each of buttons) each.disabled = false;
    if (told === undefined) return button.focus();
    status.say("");
    const heading = element("h2", { tabindex: "-1" }, [LABELS[id].label]);
    const go = element("button", { type: "button" }, [LABELS[id].now]);
    const leave = element("button", { type: "button", class: "lesser" }, ["Avbryt"]);
    leave.addEventListener("click", () => {
      offer();
      status.say("Inget har ändrats.");
      button.focus();
    });
    go.addEventListener("click", async () => {
      for (const each of [go, leave]) each.disabled = true;
      const answer = await carriedOut(id, status);
      await changed();
      if (answer === undefined) status.refuse(FAILED);
      else if (answer.ok) status.say(answer.said);
      else status.refuse(answer.said);
    });
    panel.replaceChildren(
      heading,
      element("p", { class: "told" }, [told.said]),
      element("div", { class: "steps" }, [go, leave]),
      ...answerView(told),
    );
    // Not the button: a second press of Enter must change nothing.
    heading.focus();
  };
  offer();
  return panel;
}

/** What it would lead to; `undefined` where it is refused, which the status then tells. */
async function whatWouldCome(
  id: Switch,
  standing: RemindersStanding,
  status: Status,
): Promise<Answer | undefined> {
  if (id !== "startReminders") return plainAnswer(consequence(id, standing));
  status.work("Ser efter vilka som skulle få brev …");
  try {
    const answer = await server.runCommand(id, {}, { preview: true });
    if (answer.ok) return answer;
    status.refuse(answer.said);
  } catch {
    status.refuse(FAILED);
  }
  return undefined;
}

function consequence(
  id: Exclude<Switch, "startReminders">,
  { isOn, isMine, owner }: RemindersStanding,
): string {
  const run = "Den dagliga körningen";
  if (id === "takeOverReminders") {
    const before = isMine
      ? `${run} är din, men den har tagits bort i Google. Den skapas igen.`
      : `${run} hör i dag till ${owner}. Tar du över blir den din, och breven går från ditt konto. Den tidigare ägarens körning tar bort sig själv nästa morgon.`;
    return `${before} ${isOn ? "Påminnelserna är påslagna och förblir det." : "Påminnelserna är avstängda och förblir det, tills du slår på dem."}`;
  }
  if (!isOn) return `Påminnelserna är redan avstängda. ${run}, som är din, tas bort.`;
  const after =
    isMine || owner === "" ? "" : ` ${run} hör till ${owner} och finns kvar, men den skickar inget.`;
  return `Inga påminnelser skickas till någon förrän någon slår på dem igen.${after} Det som skulle ha gått under tiden skickas inte i efterhand.`;
}

function plainAnswer(said: string): Answer {
  return { ok: true, said, issues: [], documents: [], letters: [], tables: [] };
}

async function carriedOut(id: Switch, status: Status): Promise<Answer | undefined> {
  status.work("Arbetar …");
  try {
    return await server.runCommand(id, {}, {});
  } catch {
    return undefined;
  }
}
