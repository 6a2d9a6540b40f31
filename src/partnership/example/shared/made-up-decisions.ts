import { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL } from "../names.ts";

/** A decision to take part that no source shows, made up so that the example is complete. */
export interface MadeUpDecision {
  readonly agreement: string;
  readonly organisation: string;
  readonly dnr: string;
  readonly decided: string;
  readonly paragraph: string;
}

/**
 * The made-up decisions: for everyone in the sources but Haninge and Trelleborg, whose cases are known, and Östersund,
 * which the work plan of 2020 leaves out.
 */
export const madeUpDecisions: readonly MadeUpDecision[] = [
  decision(AGREEMENT_2004, "Borlänge", "KS 2004/801", "2004-11-30", "§ 181"),
  decision(AGREEMENT_2004, "Gunnareds stadsdel", "SDN 2004/802", "2004-12-01", "§ 182"),
  decision(AGREEMENT_2004, "Gävle", "KS 2004/803", "2004-12-07", "§ 183"),
  decision(AGREEMENT_2004, "Haninge", "KS 2004/804", "2004-11-29", "§ 184"),
  decision(AGREEMENT_2004, "Kalmar", "KS 2004/805", "2004-12-06", "§ 185"),
  decision(AGREEMENT_2004, "Västerås", "KS 2004/806", "2004-12-08", "§ 186"),
  decision(AGREEMENT_2004, "Örebro", "KS 2004/807", "2004-11-23", "§ 187"),
  decision(AGREEMENT_2004, "Östersund", "KS 2004/808", "2004-12-14", "§ 188"),
  decision(AGREEMENT_2020, "Borlänge", "KS 2019/801", "2019-11-05", "§ 191"),
  decision(AGREEMENT_2020, "Angereds stadsdel", "SDN 2019/802", "2019-11-19", "§ 192"),
  decision(AGREEMENT_2020, "Gävle", "KS 2019/803", "2019-11-12", "§ 193"),
  decision(AGREEMENT_2020, "Karlskoga", "KS 2019/804", "2019-11-26", "§ 194"),
  decision(AGREEMENT_2020, "Degerfors", "KS 2019/805", "2019-12-02", "§ 195"),
  decision(AGREEMENT_2020, "Uppsala", "KS 2019/806", "2019-11-13", "§ 196"),
  decision(AGREEMENT_2020, "Västerås", "KS 2019/807", "2019-11-27", "§ 197"),
  decision(AGREEMENT_2020, "Örebro", "KS 2019/808", "2019-11-14", "§ 198"),
  decision(AGREEMENT_REGIONAL, "Botkyrka", "KS 2019/901", "2019-12-02", "§ 201"),
  decision(AGREEMENT_REGIONAL, "Järfälla", "KS 2019/902", "2019-12-03", "§ 202"),
  decision(AGREEMENT_REGIONAL, "Nykvarn", "KS 2019/903", "2019-12-04", "§ 203"),
  decision(AGREEMENT_REGIONAL, "Sigtuna", "KS 2019/904", "2019-12-05", "§ 204"),
  decision(AGREEMENT_REGIONAL, "Strängnäs", "KS 2019/905", "2019-12-09", "§ 205"),
  decision(AGREEMENT_REGIONAL, "Sundbyberg", "KS 2019/906", "2019-12-10", "§ 206"),
  decision(AGREEMENT_REGIONAL, "Upplands Väsby", "KS 2019/907", "2019-12-11", "§ 207"),
];

/** Whether the organisation is a district of a municipality, with a board of its own. */
export function isDistrict(organisation: string): boolean {
  return organisation.endsWith(" stadsdel");
}

/** A made-up decision to join an agreement. */
export function decision(
  agreement: string,
  organisation: string,
  dnr: string,
  decided: string,
  paragraph: string,
): MadeUpDecision {
  return { agreement, organisation, dnr, decided, paragraph };
}
