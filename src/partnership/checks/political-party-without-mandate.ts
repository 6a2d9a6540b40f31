import { people } from "../sheets/people.ts";
import { at, defineCheck } from "./check.ts";

export const politicalPartyWithoutMandate = defineCheck({
  code: "political-party-without-mandate",
  severity: "warning",
  about: "Partitillhörighet står hos någon som inte har ett politiskt uppdrag.",
  reads: ["people", "mandates"],
  *find(partnership) {
    const political = new Set(
      partnership.mandates
        .filter(({ role }) => role === "elected" || role === "substitute")
        .map(({ person }) => person),
    );
    for (const person of partnership.people) {
      if (person.politicalParty === undefined || political.has(person.name)) continue;
      yield at(
        people,
        person,
        "politicalParty",
        `${person.name} har inget uppdrag som förtroendevald eller ersättare, så partitillhörigheten får inte stå i arket.`,
        "Töm cellen, eller lägg in det politiska uppdraget i Uppdrag.",
      );
    }
  },
});
