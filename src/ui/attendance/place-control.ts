import type { Place, Presence } from "../../app/attendance/attendance-list.ts";
import type { Choice } from "../../app/command.ts";
import { element } from "../element.ts";

/** How far a choice has come. */
export type Standing = "untouched" | "saving" | "waiting" | "saved" | "unsaved";

const WORDS: Record<Standing, string> = {
  untouched: "",
  saving: "Sparar …",
  waiting: "Inte sparat än",
  saved: "✓ Sparat",
  unsaved: "! Inte sparat",
};

/** One place of the list on the page. */
export interface PlaceControl {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  /** `Haninge, tjänsteperson Eva Ek`: as it is told. */
  readonly name: string;
  /** The place as the sheet last said; its presence is what a choice is compared with. */
  place: Place;
  /** Shows what is chosen. */
  show(presence: Presence | ""): void;
  /** @param why Stands beside the words; empty for nothing. */
  stand(standing: Standing, why?: string): void;
}

/** A list of choices for one place, with how it was saved under it. */
export function placeControl(place: Place, presences: readonly Choice[]): PlaceControl {
  const { party, person, guest } = place.for;
  const who = person || guest || "Ingen utsedd";
  const name = [party, `${place.role} ${who}`.trim()].filter((part) => part !== "").join(", ");
  const options = presences.map(({ value, label }) => element("option", { value }, [label]));
  const select = element("select", { "aria-label": name }, [
    element("option", { value: "" }, ["–"]),
    ...options,
  ]);
  select.value = place.presence;
  const standing = element("span", { class: "standing" });
  const stranger = place.for.role === "substitute" || party === "" ? [`${place.role} `] : [];
  return {
    element: element("div", { class: "place" }, [
      element("span", { class: "who" }, [...stranger, who]),
      select,
      standing,
    ]),
    select,
    name,
    place,
    show(presence) {
      select.value = presence;
    },
    stand(now, why = "") {
      standing.className = `standing ${now}`;
      standing.replaceChildren([WORDS[now], why].filter((part) => part !== "").join(". "));
    },
  };
}
