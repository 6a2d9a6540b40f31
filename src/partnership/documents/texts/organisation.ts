import type { Organisation } from "../../sheets/organisations.ts";

/** Names that take no `s` before *kommun*, though their sound would have one. */
const WITHOUT_S: readonly string[] = ["Kalmar", "Orust"];

/** Names that are whole as they are: `Lidingö stad`, `Region Gotland`, `Malmö kommun`. */
const WHOLE = /(^region |[ -](kommun|stad)$)/i;

/**
 * What an organisation is called in a formal text: `Haninge kommun`, `Trelleborgs kommun`, `Angereds stadsdel`. An alias that
 * ends in *kommun* or *stad* says how a municipality wants to be called; else the rule is that names which end in a vowel, s, x
 * or z have no `s` before *kommun*.
 */
export function formalName({ name, kind, aliases }: Organisation): string {
  if (kind !== "municipality" || WHOLE.test(name)) return name;
  const own = aliases.find((alias) => WHOLE.test(alias));
  if (own !== undefined) return own;
  if (name === "Falun") return "Falu kommun";
  return /[aeiouyåäösxz]$/i.test(name) || WITHOUT_S.includes(name) ? `${name} kommun` : `${name}s kommun`;
}
/** The body that decides for an organisation of the kind, and who directs its work, where the workbook does not say. @see product R1 */
export const LEADERSHIP: Record<Organisation["kind"], { readonly body: string; readonly director: string }> =
  {
    municipality: { body: "Kommunstyrelsen", director: "kommundirektören" },
    district: { body: "Stadsdelsnämnden", director: "stadsdelsdirektören" },
    organisation: { body: "Styrelsen", director: "verksamhetschefen" },
    authority: { body: "Myndighetens ledning", director: "avdelningschefen" },
  };
