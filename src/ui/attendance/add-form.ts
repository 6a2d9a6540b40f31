import type { AttendanceList, Place } from "../../app/attendance/attendance-list.ts";
import { element } from "../element.ts";

/** A form for whoever came without being called: a guest, or somebody instead of a representative. */
export function addForm(list: AttendanceList, add: (place: Place) => void): HTMLElement {
  const parties = list.parties.map(({ party }) => party);
  const guest = element("input", { id: "guest", type: "text", autocomplete: "off", maxlength: "200" });
  const of = choose("guest-party", [["", "Ingen part"], ...parties.map((party) => [party, party] as const)]);
  const person = choose(
    "substitute",
    list.people.map((name) => [name, name] as const),
  );
  const party = choose(
    "substitute-party",
    parties.map((name) => [name, name] as const),
  );
  const guests = form("Lägg till gäst", [field("Namn och organisation", guest), field("Part", of)], () => {
    if (guest.value.trim() === "") return guest.focus();
    add(placeOf({ role: "guest", party: of.value, person: "", guest: guest.value.trim() }, "Gäst"));
    guest.value = "";
  });
  const substitutes = form(
    "Lägg till ersättare",
    [field("Person", person), field("Ersätter för part", party)],
    () =>
      add(placeOf({ role: "substitute", party: party.value, person: person.value, guest: "" }, "Ersättare")),
  );
  const canSubstitute = list.people.length > 0 && parties.length > 0;
  return element("details", { class: "more" }, [
    element("summary", {}, ["Någon annan kom"]),
    guests,
    ...(canSubstitute ? [substitutes] : []),
  ]);
}

function placeOf(who: Omit<Place["for"], "number">, role: string): Place {
  return { for: { ...who, number: 0 }, id: "", role, presence: "" };
}

function form(word: string, fields: readonly HTMLElement[], submit: () => void): HTMLElement {
  const made = element("form", {}, [
    ...fields,
    element("button", { type: "submit", class: "lesser" }, [word]),
  ]);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  return made;
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element("div", {}, [element("label", { for: control.id }, [label]), control]);
}

function choose(
  id: string,
  options: readonly (readonly [value: string, label: string])[],
): HTMLSelectElement {
  return element(
    "select",
    { id },
    options.map(([value, label]) => element("option", { value }, [label])),
  );
}
