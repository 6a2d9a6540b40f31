import {
  type AttendanceList,
  type Place,
  type Presence,
  samePlace,
} from "../../app/attendance/attendance-list.ts";
import type { RegisterChoices } from "../../app/attendance/meetings-to-register.ts";
import { addForm } from "../attendance/add-form.ts";
import { attendanceTable } from "../attendance/attendance-table.ts";
import { followKeys, letterOf } from "../attendance/keys.ts";
import { type PlaceControl, placeControl } from "../attendance/place-control.ts";
import { type SaveQueue, saveQueue } from "../attendance/save-queue.ts";
import { element } from "../element.ts";
import { server } from "../server.ts";
import { type Status, statusLine } from "../status.ts";

/** *Registrera närvaro*: a meeting is chosen, then each choice is saved as it is made. */
async function showRegister(page: HTMLElement): Promise<void> {
  const status = statusLine();
  const shown = element("div");
  page.append(element("h1", {}, ["Registrera närvaro"]), status.element);
  const choices = await status.ask("Hämtar möten …", () => server.attendanceChoices());
  if (choices === undefined) return;
  if (choices.meetings.length === 0) {
    status.say("Det finns inget möte att registrera närvaro för. Lägg in mötet i fliken Möten.");
    return;
  }
  const meeting = element(
    "select",
    { id: "meeting" },
    choices.meetings.map(({ value, label }) =>
      element("option", { value, selected: value === choices.likely }, [label]),
    ),
  );
  let register: Register | undefined;
  let open = meeting.value;
  const load = async () => {
    if (register?.queue.isBusy()) {
      meeting.value = open;
      status.refuse("Allt är inte sparat än. Vänta, och välj möte igen.");
      return;
    }
    open = meeting.value;
    shown.replaceChildren();
    const list = await status.ask("Hämtar närvarolistan …", () => server.attendanceOf(open));
    if (list !== undefined && list.meeting === meeting.value)
      register = showList(list, choices, shown, status);
  };
  meeting.addEventListener("change", load);
  const again = element("button", { type: "button", class: "lesser" }, ["Läs in på nytt"]);
  again.addEventListener("click", load);
  status.element.before(element("label", { for: "meeting" }, ["Möte"]), meeting, again);
  page.append(shown);
  await load();
}

interface Register {
  readonly queue: SaveQueue;
}

function showList(
  first: AttendanceList,
  { presences }: RegisterChoices,
  box: HTMLElement,
  status: Status,
): Register {
  const words = new Map<string, string>(presences.map(({ value, label }) => [value, label]));
  const count = element("p", { class: "count" });
  const table = element("div");
  const retry = element("button", { type: "button", hidden: true }, ["Spara igen"]);
  let controls: PlaceControl[] = [];
  let shown = first;

  const show = (list: AttendanceList, ...added: readonly Place[]) => {
    shown = list;
    const focused = controls.find(({ select }) => select === document.activeElement);
    const listed = [...list.parties.flatMap((party) => party.places), ...list.others, ...added];
    const isListed = ({ place }: PlaceControl) => listed.some((other) => samePlace(other.for, place.for));
    // Somebody who was added and is not saved yet stays.
    const unsaved = controls.filter((control) => queue.has(control) && !isListed(control));
    const places = [...listed, ...unsaved.map(({ place }) => place)];
    const known = (place: Place) => controls.find((control) => samePlace(control.place.for, place.for));
    controls = places.map((place) => {
      const control = known(place) ?? placeControl(place, presences);
      control.place = place;
      if (!queue.has(control)) control.show(place.presence);
      return control;
    });
    table.replaceChildren(attendanceTable(list, controls));
    focused?.select.focus();
    tell();
  };
  const tell = () => {
    const filled = controls.filter(({ select }) => select.value !== "").length;
    count.replaceChildren(`${filled} av ${controls.length} ifyllda.`);
  };
  const choose = (control: PlaceControl, presence: Presence | "") => {
    control.show(presence);
    queue.put(control, presence);
    tell();
  };
  const queue = saveQueue({
    send(marks) {
      retry.hidden = true;
      return server.registerPresence(first.meeting, marks);
    },
    answered(saved, { marks, list }) {
      const refused: string[] = [];
      for (const [index, control] of saved.entries()) {
        const { presence, said } = marks[index] ?? { presence: "", said: "" };
        control.place = { ...control.place, presence };
        if (queue.has(control)) continue;
        control.show(presence);
        control.stand(said === "" ? "saved" : "unsaved", said);
        if (said !== "") refused.push(`${control.name}: ${said}`);
      }
      if (list !== null) show(list);
      tell();
      // The page stays where it is: the words stand at the place too.
      status.say(refused.length > 0 ? refused.join("\n") : savedTold(saved, words));
    },
    stuck(number, why) {
      retry.hidden = false;
      status.refuse(`${number === 1 ? "Ett val är" : `${number} val är`} inte sparat. ${why}`);
    },
  });
  retry.addEventListener("click", () => queue.retry());
  const keys = followKeys(
    () => table,
    presences,
    (select, value) => {
      const control = controls.find((candidate) => candidate.select === select);
      if (control !== undefined) choose(control, value as Presence | "");
    },
  );
  table.addEventListener("keydown", keys);
  table.addEventListener("change", ({ target }) => {
    const control = controls.find(({ select }) => select === target);
    if (control !== undefined) choose(control, control.select.value as Presence | "");
  });
  const add = (place: Place) => {
    const find = () => controls.find((control) => samePlace(control.place.for, place.for));
    if (find() === undefined) show(shown, place);
    const control = find();
    if (control === undefined) return;
    choose(control, "present");
    control.select.focus();
  };
  box.replaceChildren(
    ...(first.day === "" ? [] : [element("p", {}, [`Mötet börjar ${first.day}.`])]),
    help(presences),
    count,
    retry,
    table,
    addForm(first, add),
  );
  show(first);
  return { queue };
}

function savedTold(saved: readonly PlaceControl[], words: ReadonlyMap<string, string>): string {
  const [one] = saved;
  if (saved.length !== 1 || one === undefined) return `${saved.length} val är sparade.`;
  return `${one.name}: ${words.get(one.place.presence) ?? "tomt"}. Sparat.`;
}

/** The keys, for those who register without a mouse. */
function help(presences: RegisterChoices["presences"]): HTMLElement {
  const letters = presences.flatMap((choice) => [
    element("kbd", {}, [letterOf(choice)]),
    ` ${choice.label.toLowerCase()}, `,
  ]);
  return element("p", { class: "help" }, [
    "Varje val sparas direkt. Tangenter: ",
    ...letters,
    element("kbd", {}, ["Delete"]),
    " tömmer, pilarna flyttar.",
  ]);
}

const page = document.getElementById("page");
if (page !== null) void showRegister(page);
