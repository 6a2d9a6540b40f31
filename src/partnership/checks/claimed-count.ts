import { longDate } from "../../messages/dates.ts";
import { listed } from "../../messages/lists.ts";
import type { Partnership } from "../partnership.ts";
import { accededParties } from "../questions/agreements.ts";
import { type Convention, type Counts, countBy, countsOf } from "../questions/counts.ts";
import { activeParties } from "../questions/members.ts";
import { type Agreement, agreements } from "../sheets/agreements.ts";
import { at, defineCheck, type Found } from "./check.ts";
import { CONVENTIONS, letters, namesBy, results, ways } from "./shared/count-words.ts";

/** A number that a document gives, the way of counting that is named for it, and those it should have counted. */
interface Claim {
  readonly number: number;
  readonly numberColumn: "claimedCount" | "planClaimedCount";
  readonly convention: Convention | undefined;
  readonly conventionColumn: "convention" | "planConvention";
  readonly counts: Counts;
  /** Who is counted: `medlemmarna den 1 januari 2020`. */
  readonly counted: string;
}

export const claimedCount = defineCheck({
  code: "claimed-count",
  severity: "warning",
  about: "Ett antal som en handling uppger jämförs med vad varje räknesätt ger.",
  reads: ["agreements", "memberships", "parties", "organisations", "accessions"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      for (const claim of claimsOf(partnership, agreement)) yield judged(agreement, claim);
    }
  },
});

function* claimsOf(partnership: Partnership, agreement: Agreement): Iterable<Claim> {
  const { claimedCount: number, planClaimedCount, start } = agreement;
  if (number !== undefined && start !== undefined) {
    const members = activeParties(partnership, agreement.collaboration, start);
    yield {
      number,
      numberColumn: "claimedCount",
      convention: agreement.convention,
      conventionColumn: "convention",
      counts: countsOf(partnership, members),
      counted: `medlemmarna ${longDate(start)}`,
    };
  }
  const acceded = accededParties(partnership, agreement);
  // Before anyone has acceded there is nothing to hold the plan's number against.
  if (planClaimedCount !== undefined && acceded.length > 0) {
    yield {
      number: planClaimedCount,
      numberColumn: "planClaimedCount",
      convention: agreement.planConvention,
      conventionColumn: "planConvention",
      counts: countsOf(partnership, acceded),
      counted: "de parter som har anslutit sig",
    };
  }
}

function judged(agreement: Agreement, claim: Claim): Found {
  const { number, numberColumn, conventionColumn, counts } = claim;
  const right = CONVENTIONS.filter(({ id }) => countBy(counts, id) === number);
  const named = CONVENTIONS.find(({ id }) => id === claim.convention);
  const column = agreements.columns[conventionColumn].header;
  const every = `För ${claim.counted}: ${results(counts)}.`;
  if (right.length === 0) {
    const message = `Uppgiften ${number} stämmer inte med något räknesätt. ${every}`;
    const action = "Kontrollera antalet mot handlingen, och datumen i Medlemskap.";
    return at(agreements, agreement, numberColumn, message, action);
  }
  if (named === undefined) {
    const message = `Uppgiften ${number} saknar räknesätt; den stämmer med ${ways(right)}. ${every}`;
    const action = `Välj ${letters(right)} i kolumnen ${column}.`;
    return at(agreements, agreement, conventionColumn, message, action);
  }
  if (!right.includes(named)) {
    const message = `Uppgiften ${number} stämmer inte med räknesätt ${named.id}, men med ${ways(right)}. ${every}`;
    const action = `Ändra ${column} till ${letters(right)}, eller rätta antalet.`;
    return at(agreements, agreement, numberColumn, message, action);
  }
  const message = `Uppgiften ${number} stämmer med räknesätt ${ways([named])}: ${listed(namesBy(counts, named.id))}. ${every}`;
  const action = "Skriv ut räknesättet när antalet nämns.";
  return { ...at(agreements, agreement, numberColumn, message, action), severity: "info" };
}
