/** Names that several tabs of the example refer to. */
export const NATIONAL = "Partnerskapet för barnets rättigheter i praktiken";
export const REGIONAL = "Regionalt nätverk för barns och ungas rättigheter";

export const AGREEMENT_2004 = "Överenskommelse om partnerskap 2004";
export const AGREEMENT_2020 = "Överenskommelse om partnerskap 2020–2021";
export const AGREEMENT_REGIONAL = "Överenskommelse om regionalt nätverk 2020–2023";

/** The eight of the first agreement. @see sources/003 */
export const PARTIES_2004 = [
  "Borlänge",
  "Gunnareds stadsdel",
  "Gävle",
  "Haninge",
  "Kalmar",
  "Västerås",
  "Örebro",
  "Östersund",
] as const;

/** The ten of the agreement of 2020–2021. @see sources/004 */
export const PARTIES_2020 = [
  "Borlänge",
  "Angereds stadsdel",
  "Gävle",
  "Haninge",
  "Karlskoga/Degerfors",
  "Trelleborg",
  "Uppsala",
  "Västerås",
  "Örebro",
  "Östersund",
] as const;

/** The municipalities of the regional network. @see sources/001 */
export const MUNICIPALITIES_REGIONAL = [
  "Botkyrka",
  "Haninge",
  "Järfälla",
  "Nykvarn",
  "Sigtuna",
  "Strängnäs",
  "Sundbyberg",
  "Upplands Väsby",
] as const;

/** The municipalities that are in the regional network and not in the partnership. */
export const ONLY_REGIONAL = MUNICIPALITIES_REGIONAL.filter(
  (name) => !PARTIES_2020.some((other) => other === name),
);

/** Who coordinates the partnership in the example. */
export const COORDINATOR = "Samordnare Partnerskapet";

/** The organisation that employs a party's representatives: Karlskoga for the party that it forms with Degerfors. */
export function organisationOf(party: string): string {
  return party === "Karlskoga/Degerfors" ? "Karlskoga" : party;
}

/** A party's or an organisation's part of an e-mail address that can never exist: `angered.example`. @see RFC 2606 */
export function domainOf(name: string): string {
  const word = name
    .toLowerCase()
    .replace(/s stadsdel$/, "")
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o");
  return `${word.replace(/[^a-z]/g, "")}.example`;
}
