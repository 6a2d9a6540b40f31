import { longDate } from "../../../messages/dates.ts";
import { triggerOwner } from "../../trigger-owner.ts";
import { fails, type Trial, works } from "../trial.ts";

/** Whether a daily trigger can be made, and whose the present one is. Whoever has none gets one for a moment, which does nothing. */
export const triggerTrial: Trial = {
  code: "trial-trigger",
  name: "Daglig körning",
  purpose: "påminnelser varje morgon",
  remedy:
    "Ta bort tidsstyrda körningar som inte behövs på https://script.google.com/home/triggers; Google tillåter 20 för varje konto och skript. Kontrollera också att programmet är tillåtet under API-kontroller.",
  severity: "error",
  needs: ["trigger", "identity"],
  attempt(bench) {
    const { triggers, trials, memory, identity } = bench.ports;
    const owner = triggerOwner(memory);
    const me = identity.email();
    if (bench.isAlone) trials.removeTriggers();
    if (triggers.hasDaily())
      return works(owner?.email === me ? `Den hör till dig sedan ${longDate(owner.since)}.` : ownedBy(owner));
    trials.makeTrigger();
    if (trials.removeTriggers() === 0) return fails("En tidsstyrd körning skapades men fanns inte efteråt.");
    if (owner !== undefined && owner.email === me)
      return fails(
        "Den dagliga körningen hör till dig, men du har ingen. Den har tagits bort i Google.",
        "Kör Ta över påminnelser, så skapas den igen.",
      );
    return works(`En tidsstyrd körning gick att skapa och ta bort. ${ownedBy(owner)}`);
  },
};

function ownedBy(owner: ReturnType<typeof triggerOwner>): string {
  return owner === undefined
    ? "Ingen äger den dagliga körningen."
    : `Den dagliga körningen hör till ${owner.email} sedan ${longDate(owner.since)}.`;
}
