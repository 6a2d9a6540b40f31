/** Why a reminder that is due does not go out; each with its sentence. */
export const SKIP_REASONS = {
  "rule-off": "Regeln är avstängd i fliken Påminnelseregler.",
  "rule-unreadable": "Regeln går inte att läsa i fliken Påminnelseregler, så den är av.",
  answered: "Mottagaren har redan svarat.",
  "already-sent": "Påminnelsen har redan skickats.",
  "already-unclear": "Ett tidigare försök är oklart, så det görs inte om.",
  "given-up": "Påminnelsen har misslyckats tre dagar och försöks inte mer.",
  maximum: "Mottagaren har redan fått så många påminnelser om saken som regeln tillåter.",
  "one-a-day": "Mottagaren har redan fått ett brev i dag, så påminnelsen väntar till i morgon.",
  "day-off": "Dagen är ingen arbetsdag, så påminnelsen väntar till nästa.",
  "without-id": "Raden som påminnelsen gäller saknar Id. Kör Lägg upp arket.",
  "same-id": "Två personer har samma Id. Kör Lägg upp arket.",
  "change-untold":
    "Mötet har ändrats sedan kallelsen utan att ändringen är meddelad, så påminnelsen väntar. Kör Meddela ändrade möten.",
  nobody: "Ingen mottagare finns: parten saknar företrädare och partnerskapet saknar samordnare.",
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

/** Why a person cannot be written to; each with its sentence. */
export const ADDRESS_FAULTS = {
  "not-a-person": "Mottagaren finns inte i fliken Personer.",
  "no-address": "Mottagaren har ingen e-postadress.",
  "broken-address": "Mottagarens adress fungerar inte enligt fliken Personer.",
  "not-example": "Ett exempelark skickar bara till adresser som slutar på .example.",
} as const;
export type AddressFault = keyof typeof ADDRESS_FAULTS;

/** Why a run did not get to a letter, through no fault of its address; each with its sentence. */
export const NOT_REACHED = {
  quota: "Dagens utrymme för e-post tog slut.",
  time: "Körningen hann inte skicka brevet.",
} as const;

/** Why a reminder that had waited is not sent any more. */
export const TOO_LATE =
  "Brevet hann inte skickas i tid: dagens utrymme för e-post räckte inte, eller så uteblev den dagliga körningen.";
