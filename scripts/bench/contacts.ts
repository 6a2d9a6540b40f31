/** A list of people whom the workbook does not have, with headings of its own. */
export function contacts(size: number): readonly (readonly (string | number | Date)[])[] {
  const headings = [
    "Förnamn",
    "Efternamn",
    "Kommun",
    "Befattning",
    "Enhet",
    "Mejl",
    "Mobil",
    "Parti",
    "Uppdaterad",
    "Allergi",
    "Rum",
    "Nr",
  ];
  const rows = Array.from({ length: size }, (_, at) => [
    "Ny",
    `Person ${at + 1}`,
    `Kommun ${at + 1} kommun`,
    "Barnrättsstrateg",
    "Kansliet",
    `ny${at + 1}@kommun.example`,
    "070-123 45 67",
    "",
    new Date(Date.UTC(2020, 0, 1 + (at % 300))),
    "nötter",
    "A1",
    at + 1,
  ]);
  return [["Kontaktlista"], headings, ...rows];
}
