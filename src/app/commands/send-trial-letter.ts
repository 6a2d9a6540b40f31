import { AppError } from "../../core/error.ts";
import { longDate } from "../../messages/dates.ts";
import { reminderRuleList } from "../../partnership/reminders/rules/index.ts";
import { askChoice, askDay, askRow, optionally } from "../asked.ts";
import { type Command, said, type ToldLetter } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { readAllTabs, requireSoundTabs } from "../read-tabs.ts";
import { REMINDER_TABS } from "../reminders/reminder-tabs.ts";
import { sendLetter } from "../reminders/send-letter.ts";
import { requireOwnAddress, type TrialLetter, trialLetter } from "../reminders/trial-letter.ts";

const PERSON = optionally(
  askRow(
    {
      name: "person",
      label: "Person",
      help: "Den vars brev du vill se. Lämnas tomt för den första som får ett.",
    },
    ({ people }) => people,
    ({ people, mandates }) => people.filter(({ name }) => mandates.some(({ person }) => person === name)),
  ),
);
const RULE = optionally(
  askChoice(
    { name: "rule", label: "Regel", help: "Om brevet ska ta upp en viss regel." },
    reminderRuleList.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
  ),
);
const DAY = optionally(
  askDay({
    name: "day",
    label: "Dag",
    help: "Dagen som brevet skulle gå, skriven som 2020-05-14. Lämnas tom för nästa dag med ett sådant brev.",
  }),
);

/** Sends whoever asks just the letter that somebody would get on a day; counts as sent to nobody. */
export const sendTrialLetter: Command = {
  id: "sendTrialLetter",
  label: "Skicka provbrev till mig",
  about:
    "Skickar till dig, och bara till dig, just det brev som en person skulle få en viss dag. Fungerar också när påminnelserna är avstängda.",
  menu: "reminders",
  parameters: [PERSON.parameter, RULE.parameter, DAY.parameter],
  needs: ["mail", "identity"],
  writes: false,
  previews: true,
  run(ports, given, { preview = false }) {
    const read = readAllTabs(ports);
    requireSoundTabs(read, REMINDER_TABS);
    const { partnership } = read;
    const request = {
      person: PERSON.read(given, partnership),
      rule: RULE.read(given, partnership),
      day: DAY.read(given, partnership),
    };
    const me = ports.identity.email();
    const trial = trialLetter(read, request, ports.clock.now().date, me, ports.workbook);
    if (preview) {
      const { subject, text } = trial.letter;
      return said(`Inget är skickat. Så här ser provbrevet ut.\n\nÄmne: ${subject}\n\n${text.trimEnd()}`, {
        letters: [told(trial, "planned")],
      });
    }
    requireOwnAddress(read, me);
    send(ports, trial);
    return said(
      `Provbrevet är skickat till ${me}. Så ser brevet ut som ${trial.reader} skulle få ${longDate(trial.day)}; ingen annan har fått det.`,
      { letters: [told(trial, "sent")] },
    );
  },
};

/** @throws {AppError} `not-possible` where it did not go, with why. */
function send(ports: Ports, { letter }: TrialLetter): void {
  const reason =
    ports.mail.remaining() < 1
      ? "Dagens utrymme för e-post är slut. Försök igen i morgon, eller välj Förhandsgranska."
      : sendLetter(ports.mail, letter).reason;
  if (reason !== undefined) throw new AppError("not-possible", { list: `– ${reason}` });
}

function told({ letter, rule, day }: TrialLetter, status: ToldLetter["status"]): ToldLetter {
  const { to, subject } = letter;
  return {
    key: `Provbrev|${rule}|${day}`,
    rule,
    to,
    subject,
    status,
    reason: "Provbrev till dig själv.",
    day,
  };
}
