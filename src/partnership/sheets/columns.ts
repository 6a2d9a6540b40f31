import { type Column, type ColumnOptions, optional } from "../../core/schema/column.ts";
import * as plain from "../../core/schema/columns/index.ts";
import { MONTHS } from "../../messages/dates.ts";

export {
  aliases,
  choice,
  code,
  date,
  email,
  key,
  kronor,
  lines,
  link,
  longText,
  reference,
  references,
  text,
  wholeNumber,
  year,
} from "../../core/schema/columns/index.ts";
export { optional };

/** A month, chosen by its Swedish name. */
export function month(options: ColumnOptions): Column<number, undefined> {
  return plain.month({ ...options, names: MONTHS });
}

/** `Ja` or `Nej`. */
export function yesNo(options: ColumnOptions): Column<boolean, undefined> {
  return plain.yesNo({ ...options, words: ["Ja", "Nej"] });
}

/** Where the row's facts come from. */
export function source(): Column<string | undefined, undefined> {
  return optional(
    plain.text({
      header: "Källa",
      help: "Varifrån uppgiften kommer: handling, diarienummer eller protokoll. ”Exempel” betyder att värdet är påhittat.",
      width: 180,
    }),
  );
}
