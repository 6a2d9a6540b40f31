import { quoted } from "../../messages/lists.ts";
import { decisions } from "../sheets/decisions.ts";
import { at, defineCheck } from "./check.ts";

export const votesIncomplete = defineCheck({
  code: "votes-incomplete",
  severity: "warning",
  about: "Ett möte har röstat, men rösterna eller resultatet är bara delvis noterade.",
  reads: ["decisions"],
  *find(partnership) {
    for (const decision of partnership.decisions) {
      const { kind, text, votesFor, votesAgainst, abstaining } = decision;
      const isCounted = [votesFor, votesAgainst, abstaining].some((votes) => votes !== undefined);
      if (kind !== "decision" || !isCounted) continue;
      if (votesFor === undefined || votesAgainst === undefined) {
        yield at(
          decisions,
          decision,
          votesFor === undefined ? "votesFor" : "votesAgainst",
          `Rösterna om ${quoted(text)} är bara delvis noterade.`,
          "Fyll i både Röster ja och Röster nej. Skriv 0 där ingen röst gavs.",
        );
      }
      if (decision.result === undefined) {
        const message = `Rösterna om ${quoted(text)} är noterade, men inte resultatet.`;
        yield at(decisions, decision, "result", message, "Välj Bifall, Avslag eller Återremiss i Resultat.");
      }
    }
  },
});
