import type { Home } from "../../test/bundle/a-home.ts";

/** Does to every tab what a careless paste can do, and changes two headings: everything but what stands in the cells. */
export function tearColumns({ hand, state }: Home, size: number): void {
  hand.renameHeading("Medlemskap", "Part", "Vem");
  hand.renameHeading("Personer", "E-post", "Mejl");
  for (const sheet of state.sheets) {
    sheet.numberFormats = [{ top: 1, left: 1, bottom: size, right: sheet.maxColumns, value: "0.00" }];
    sheet.validations = [];
    sheet.notes = {};
    sheet.hiddenColumns = [];
  }
  state.protections = [];
}
