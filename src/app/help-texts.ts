/** Short help for whoever has no handbook at hand: what people want to do, and how. */
export const HELP: readonly (readonly [want: string, how: string])[] = [
  [
    "Skriva in något",
    "Skriv i flikarna. Rubrikens anteckning säger vad kolumnen är till för. Datum skrivs 2020-05-14, och flera namn i en cell skiljs åt med semikolon.",
  ],
  [
    "Förstå en anteckning i en cell",
    "Den säger vad som är fel och vad du ska skriva. Den försvinner när cellen är rättad.",
  ],
  [
    "Se vad som saknas",
    "Kör Kontrollera arket. Fliken Kontroll räknar upp allt, med länkar till cellerna och vad du kan göra.",
  ],
  [
    "Ändra mycket på en gång",
    "Använd kommandona under Perioder och parter. Förhandsgranska visar vad som skulle ändras.",
  ],
  ["Ta tillbaka något", "Kör Ångra senaste körning, eller öppna Arkiv → Versionshistorik."],
  ["Skapa ett dokument", "Kör Skapa dokument. Saknas något, räknar svaret upp vad som ska fyllas i och var."],
  [
    "Börja med påminnelser",
    "Öppna Påminnelser med det konto som ska äga den dagliga körningen. Välj Förhandsgranska påminnelser, och därefter Slå på påminnelser.",
  ],
  [
    "Byta ägare av påminnelserna",
    "Låt den nya ägaren öppna Påminnelser och välja Ta över påminnelser, innan det gamla kontot stängs.",
  ],
  [
    "Få veta om programmet fungerar",
    "Kör Kontrollera installationen. Det säger vad som fungerar och vad en administratör behöver ändra.",
  ],
  [
    "Se om någon har ändrat i programmet",
    "Jämför kontrollsumman här ovanför med den som skrevs ut när programmet installerades.",
  ],
];
