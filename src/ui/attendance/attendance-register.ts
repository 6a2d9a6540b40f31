import {
  type AttendanceList,
  type Place,
  type Presence,
  samePlace,
} from "../../app/attendance/attendance-list.ts";
import type { RegisterChoices } from "../../app/attendance/meetings-to-register.ts";
import { element } from "../element.ts";
import { server } from "../server.ts";
import type { Status } from "../status.ts";
import { addForm } from "./add-form.ts";
import { attendanceTable } from "./attendance-table.ts";
import { followKeys, letterOf } from "./keys.ts";
import { type PlaceControl, placeControl } from "./place-control.ts";
import { type SaveQueue, saveQueue } from "./save-queue.ts";

/** A list that is being registered. */
export interface Register {
  readonly queue: SaveQueue;
}

/** Puts a meeting's list in the box, and saves each choice as it is made. */
export function attendanceRegister(
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
    // The list above has no room for a long name.
    element("h2", { class: "meeting" }, [first.meeting]),
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
