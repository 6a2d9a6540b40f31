import type { AttendanceList } from "../../app/attendance/attendance-list.ts";
import { element } from "../element.ts";
import type { PlaceControl } from "./place-control.ts";

/** The roles that have a column of their own, where somebody is called in them. */
const COLUMNS = [
  { role: "official", heading: "Tjänsteperson" },
  { role: "elected", heading: "Förtroendevald" },
] as const;

/** The list as a table: a group of rows for each party, a column for each role. Whoever comes in another way has a row below. */
export function attendanceTable(list: AttendanceList, controls: readonly PlaceControl[]): HTMLElement {
  const columns = COLUMNS.filter(({ role }) => controls.some(({ place }) => place.for.role === role));
  const width = String(Math.max(1, columns.length));
  const head = columns.map(({ heading }) => element("th", { scope: "col" }, [heading]));
  const groups = list.parties.map(({ party }) => {
    const own = controls.filter(({ place }) => place.for.party === party);
    const others = own.filter(({ place }) => columns.every(({ role }) => role !== place.for.role));
    return group(party, width, [
      ...(own.length > others.length
        ? [columns.map(({ role }) => own.filter(({ place }) => place.for.role === role))]
        : []),
      ...others.map((control) => [[control]]),
    ]);
  });
  const rest = controls.filter(({ place }) => place.for.party === "");
  const others =
    rest.length === 0
      ? []
      : [
          group(
            "Övriga",
            width,
            rest.map((control) => [[control]]),
          ),
        ];
  return element("table", { class: "attendance", "aria-label": `Närvaro vid ${list.meeting}` }, [
    ...(head.length === 0 ? [] : [element("thead", {}, [element("tr", {}, head)])]),
    ...groups,
    ...others,
  ]);
}

function group(
  title: string,
  width: string,
  rows: readonly (readonly (readonly PlaceControl[])[])[],
): HTMLElement {
  const heading = element("th", { scope: "rowgroup", colspan: width }, [title]);
  const lines = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map((own) =>
        element(
          "td",
          cells.length === 1 ? { colspan: width } : {},
          own.map((control) => control.element),
        ),
      ),
    ),
  );
  return element("tbody", {}, [element("tr", {}, [heading]), ...lines]);
}
