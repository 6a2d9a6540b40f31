import { isExampleAddress } from "../../../partnership/reminders/addressee.ts";
import { readTabs } from "../../read-tabs.ts";
import { fails, type Trial, untried, works } from "../trial.ts";

const SUBJECT = "Prov från Partnerskapsarket";
const TEXT =
  "Det här är ett prov från Kontrollera installationen i Partnerskapsarket. Kom det fram, så kan programmet skicka e-post från ditt konto. Inget behöver göras.";

/** Whether mail leaves: a letter to whoever asks for it, and to nobody else. */
export const letterTrial: Trial = {
  code: "trial-letter",
  name: "Brev till dig",
  purpose: "att skicka påminnelser",
  remedy:
    "Kontrollera att e-post är påslagen för kontot i administratörskonsolen (Appar → Google Workspace → Gmail) och att utrymmet för dagen inte är slut.",
  severity: "error",
  needs: ["mail", "identity"],
  attempt({ ports, wantsLetter }) {
    if (!wantsLetter) return untried("Du valde inte att skicka något brev.");
    const to = ports.identity.email();
    if (to === "") return untried("Google talar inte om vem som kör, så brevet har ingen mottagare.");
    const { settings } = readTabs(ports, ["settings"]).partnership;
    if (settings.isExample && !isExampleAddress(to))
      return untried("Exempelarket skickar bara till adresser som slutar på .example.");
    if (ports.mail.remaining() < 1)
      return fails("Dagens utrymme för e-post är slut.", "Försök igen i morgon.");
    ports.mail.send({
      to,
      subject: SUBJECT,
      text: `${TEXT}\n`,
      html: `<p>${TEXT}</p>`,
      senderName: settings.partnershipName,
      replyTo: undefined,
    });
    const letter = { key: "trial", rule: "", to, subject: SUBJECT, status: "sent", reason: "" } as const;
    return works(`Ett brev har lämnats till e-posttjänsten. Se efter att det kommer till ${to}.`, { letter });
  },
};
