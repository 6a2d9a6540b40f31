import { mandatesOn } from "../questions/seats.ts";
import { people } from "../sheets/people.ts";
import { at, defineCheck } from "./check.ts";

export const unreachableAddress = defineCheck({
  code: "unreachable-address",
  severity: "warning",
  about: "En persons e-postadress fungerar inte.",
  reads: ["people", "mandates"],
  *find(partnership, today) {
    const representing = new Set(mandatesOn(partnership, today).map(({ person }) => person));
    for (const person of partnership.people) {
      if (person.addressWorks !== false) continue;
      const finding = at(
        people,
        person,
        "addressWorks",
        `Adressen till ${person.name} fungerar inte, så inga brev skickas dit.`,
        "Ta reda på rätt adress, fyll i E-post och ändra ”Adressen fungerar” till Ja.",
      );
      yield representing.has(person.name) ? finding : { ...finding, severity: "info" };
    }
  },
});
