import type { Answer } from "../app/answer.ts";
import { weekdayAndDate } from "../messages/dates.ts";
import { capitalised, inSwedishOrder } from "../messages/lists.ts";
import { counted } from "../messages/numbers.ts";
import { breakable } from "./breakable.ts";
import { element, table } from "./element.ts";

type Letter = Answer["letters"][number];

const WORDS: Record<Letter["status"], string> = {
  planned: "Planerat",
  sent: "Skickat",
  failed: "Misslyckat",
  unclear: "Oklart",
  skipped: "Skickas inte",
};
const HEADINGS = ["Till", "Ämne", "Regel", "Läge", "Varför"];

/** With more letters than this people want to choose which they see. */
const MANY = 15;

/** A page can hold several views, each with choices of its own. */
let views = 0;

/** Letters as a table; those that are meant for days as one for each day, with choices above where they are many. */
export function lettersView(letters: readonly Letter[]): readonly HTMLElement[] {
  const days = [...new Set(letters.map(({ day }) => day ?? ""))];
  if (days.every((day) => day === "")) return [letterTable("Brev", letters)];
  const list = element("div");
  const count = element("p", { role: "status" });
  const show = (shown: readonly Letter[]) => {
    count.replaceChildren(`Visar ${shown.length} av ${letters.length} påminnelser.`);
    list.replaceChildren(...days.flatMap((day) => dayView(day, shown)));
  };
  show(letters);
  return letters.length > MANY ? [choices(letters, show), count, list] : [list];
}

/** The day as a heading, and its letters; nothing for a day without any. */
function dayView(day: string, letters: readonly Letter[]): readonly HTMLElement[] {
  const own = letters.filter((letter) => (letter.day ?? "") === day);
  if (own.length === 0) return [];
  const title = day === "" ? "Utan dag" : capitalised(weekdayAndDate(day));
  const readers = new Set(own.filter(({ status }) => status === "planned").map(({ to }) => to)).size;
  const count = readers === 0 ? "inga brev" : counted(readers, "brev", "brev");
  return [element("h3", {}, [`${title}: ${count}`]), letterTable(title, own)];
}

function letterTable(title: string, letters: readonly Letter[]): HTMLElement {
  const made = table(title, HEADINGS, letters.map(cellsOf));
  made.classList.add("letters");
  return made;
}

/** What goes out or not, and to whom. */
function choices(letters: readonly Letter[], show: (shown: readonly Letter[]) => void): HTMLElement {
  views += 1;
  const what = select(`letters-what-${views}`, [
    ["", "Allt"],
    ["goes", "Det som går ut"],
    ["stays", "Det som inte går ut"],
  ]);
  const readers = [...new Set(letters.map(({ to }) => to))].sort(inSwedishOrder);
  const to = select(`letters-to-${views}`, [
    ["", "Alla"],
    ...readers.map((reader) => [reader, reader] as const),
  ]);
  const box = element("div", { class: "choices" }, [
    element("div", {}, [element("label", { for: what.id }, ["Visa"]), what]),
    element("div", {}, [element("label", { for: to.id }, ["Mottagare"]), to]),
  ]);
  box.addEventListener("change", () =>
    show(
      letters.filter(
        (letter) =>
          (to.value === "" || letter.to === to.value) &&
          (what.value === "" || (what.value === "stays") === stays(letter)),
      ),
    ),
  );
  return box;
}

function stays({ status }: Letter): boolean {
  return status === "skipped" || status === "failed";
}

function select(id: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element(
    "select",
    { id },
    options.map(([value, label]) => element("option", { value }, [label])),
  );
}

function cellsOf({ to, subject, rule, status, reason }: Letter): readonly (Node | string)[] {
  return [element("span", {}, breakable(to)), subject, rule, WORDS[status], reason];
}
