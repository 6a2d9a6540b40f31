import { longDate } from "../../messages/dates.ts";
import { mandatesOn } from "../questions/seats.ts";
import { people } from "../sheets/people.ts";
import { at, defineCheck } from "./check.ts";

export const personToErase = defineCheck({
  code: "person-to-erase",
  severity: "warning",
  about: "En persons uppgifter skulle ha gallrats.",
  reads: ["people", "mandates"],
  *find(partnership, today) {
    const representing = new Set(mandatesOn(partnership, today).map(({ person }) => person));
    for (const person of partnership.people) {
      if (person.eraseAfter === undefined || person.eraseAfter >= today) continue;
      const isActive = representing.has(person.name);
      yield at(
        people,
        person,
        "eraseAfter",
        `Uppgifterna om ${person.name} skulle gallras efter ${longDate(person.eraseAfter)}${isActive ? ", men personen har fortfarande ett uppdrag" : ""}.`,
        isActive
          ? "Rätta ”Gallras efter”, eller avsluta uppdraget i Uppdrag."
          : "Kör Gallra under Personuppgifter, eller rätta datumet om uppgifterna fortfarande behövs.",
      );
    }
  },
});
