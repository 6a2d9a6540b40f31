import { mandatesOn } from "../questions/seats.ts";
import { people } from "../sheets/people.ts";
import { at, defineCheck } from "./check.ts";

export const personWithoutEmail = defineCheck({
  code: "person-without-email",
  severity: "warning",
  about: "En person med uppdrag saknar e-postadress.",
  reads: ["people", "mandates"],
  *find(partnership, today) {
    const representing = new Set(mandatesOn(partnership, today).map(({ person }) => person));
    for (const person of partnership.people) {
      if (person.email !== undefined || !representing.has(person.name)) continue;
      yield at(
        people,
        person,
        "email",
        `${person.name} har ett uppdrag men ingen e-postadress, så kallelser och påminnelser når inte fram.`,
        "Fyll i E-post.",
      );
    }
  },
});
