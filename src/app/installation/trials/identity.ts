import { fails, type Trial, works } from "../trial.ts";

/** Whether the program can tell who runs it. */
export const identityTrial: Trial = {
  code: "trial-identity",
  name: "Vem som kör",
  purpose: "att visa vem som äger påminnelserna och vem som har ändrat något",
  remedy:
    "Kör kommandot med ett konto i en domän som låter program se adressen. Till dess står det ”okänd” i fliken Ändringar.",
  severity: "warning",
  needs: ["identity"],
  attempt({ ports }) {
    const email = ports.identity.email();
    return email === "" ? fails("Google talar inte om vem som kör.") : works(`Du kör som ${email}.`);
  },
};
