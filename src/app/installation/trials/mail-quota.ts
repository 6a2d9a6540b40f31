import { grouped } from "../../../messages/numbers.ts";
import { fails, type Trial, works } from "../trial.ts";

/** How many recipients the day still has room for. */
export const mailQuotaTrial: Trial = {
  code: "trial-mail-quota",
  name: "Utrymme för e-post",
  purpose: "att påminnelserna ska få plats",
  remedy:
    "Inget behöver göras: resten skickas nästa dag. Räcker utrymmet ofta inte, låt ett konto i Google Workspace äga den dagliga körningen.",
  severity: "warning",
  needs: ["mail"],
  attempt({ ports }) {
    const left = ports.mail.remaining();
    return left > 0
      ? works(`Kontot kan skicka till ${grouped(left)} mottagare till i dag.`)
      : fails("Dagens utrymme är slut.");
  },
};
