import { aHome, type Home } from "../../test/bundle/a-home.ts";
import { aList, asGiven } from "../../test/bundle/a-list.ts";
import { contacts } from "./contacts.ts";
import { fillWorkbook } from "./fill-workbook.ts";
import { largePartnership } from "./large-partnership.ts";

/** The day that all is measured on unless a job says another: nothing is due. */
export const QUIET_DAY = "2020-08-25";
/** Thirty days before the last day for exit notice: every representative gets a letter. */
export const BUSY_DAY = "2020-09-01";

/** A workbook with the given number of rows in its largest tabs. */
export interface LargeHome {
  readonly home: Home;
  readonly size: number;
  /** A list of as many new people, twelve columns wide, as a page hands it over. */
  readonly list: string;
}

const lists = new Map<number, string>();

/** A new home of the size; the list is made once for each. */
export async function aLargeHome(size: number): Promise<LargeHome> {
  const list = lists.get(size) ?? asGiven("Lista.xlsx", await aList({ Kontakter: contacts(size) }));
  lists.set(size, list);
  const home = aHome({ today: QUIET_DAY });
  home.run("setUp");
  fillWorkbook(home.state, largePartnership(size));
  return { home, size, list };
}
