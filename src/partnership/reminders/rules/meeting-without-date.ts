import { firstOfMonth } from "../../../core/dates/civil-date.ts";
import { monthAndYear } from "../../../messages/dates.ts";
import { stands } from "../../questions/meetings.ts";
import { coordinatorsOn, officialsOf } from "../recipients.ts";
import { defineRule } from "../rule.ts";

/** P0: a meeting whose month is set but not its days. */
export const meetingWithoutDate = defineRule({
  id: "P0",
  title: "Möte utan datum",
  days: "-180, -120, -90",
  recipients: "Värdens tjänsteperson och samordnaren",
  subject: "{{möte}} har inget datum ännu",
  body: `{{möte}} ska hållas i {{månad}}, men vilka dagar det blir är inte bestämt. Värd: {{värd}}.

Bestäm datum och plats i god tid, så att alla hinner boka in mötet, och meddela samordnaren.`,
  markers: {
    möte: "mötets benämning",
    månad: "månad och år",
    värd: "värden, eller ”inte bestämd”",
  },
  occasions: (partnership, today) =>
    partnership.meetings.flatMap((meeting) => {
      const { name, host, year, month } = meeting;
      if (meeting.start !== undefined || year === undefined || month === undefined) return [];
      if (!stands(meeting) || meeting.status === "held") return [];
      const day = firstOfMonth(year, month);
      const hosts = host === undefined ? [] : officialsOf(partnership, host, today);
      return [
        {
          objectId: meeting.id,
          about: name,
          day,
          deadline: { what: "Mötesmånaden börjar", day },
          recipients: [...hosts, ...coordinatorsOn(partnership, today)],
          values: { möte: name, månad: monthAndYear(year, month), värd: host ?? "inte bestämd" },
        },
      ];
    }),
});
