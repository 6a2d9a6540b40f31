/** `Borlänge, Gävle och Örebro`; nothing for no items. @param conjunction `och` or `eller`. */
export function listed(items: readonly string[], conjunction: "och" | "eller" = "och"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}

/** Names that fit in a sentence: all of them up to ten, else the first nine and how many more there are. */
export function listedBriefly(items: readonly string[]): string {
  return items.length <= 10 ? listed(items) : listed([...items.slice(0, 9), `${items.length - 9} till`]);
}

/** The text in Swedish quotation marks: `”citat”`. */
export function quoted(text: string): string {
  return `”${text}”`;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text with its first letter small, as within a sentence; an abbreviation (`KSAU`) is left. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}(\p{Lu}|\d|$)/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The genitive of a name: `Gävles`, `Borås`, `Degerfors`. */
export function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** What letters sort as; what stands for å, ä and ö comes right after z. */
const PLACES: Readonly<Record<string, string>> = { é: "e", è: "e", ü: "y", å: "{", ä: "|", ö: "}" };

/** Sorts as a Swedish reader expects: å, ä and ö last. Needs no locale data of the machine. */
export function inSwedishOrder(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One pass over the text: long lists are sorted for every one of hundreds of documents. */
function sortKey(text: string): string {
  return text.toLowerCase().replace(/[éèüåäö]/g, (letter) => PLACES[letter] ?? letter);
}
