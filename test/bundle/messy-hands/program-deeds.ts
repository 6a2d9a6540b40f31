import type { CommandDescription } from "../../../src/app/run-command.ts";
import type { Act } from "./act.ts";
import { newText, programDoes, type Story } from "./story.ts";

/** What the program does when it is asked to. */
export const programDeeds = {
  command: runsAny,
  plan(story: Story, act: Act) {
    const [id, parameters] = (PLANS[act.other % PLANS.length] as Plan)(story, act);
    programDoes(story, `kör ${id} ${JSON.stringify(parameters)}`, id, () => story.home.run(id, parameters));
  },
  check: (story: Story) =>
    programDoes(story, "kör checkSheet", "checkSheet", () => story.home.run("checkSheet")),
  undo: (story: Story) =>
    programDoes(story, "kör undoLastRun", "undoLastRun", () => story.home.run("undoLastRun")),
  day(story: Story, act: Act) {
    const date = `2021-${String(1 + (act.row % 12)).padStart(2, "0")}-${String(1 + (act.other % 28)).padStart(2, "0")}`;
    programDoes(story, `dagen ${date} går`, "day", () => story.home.day(date, { send: act.other % 2 === 0 }));
  },
};

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";

type Plan = (story: Story, act: Act) => readonly [id: string, parameters: Readonly<Record<string, string>>];

/** Commands that change many rows, with answers that fit the example as long as nobody has been at it. */
const PLANS: readonly Plan[] = [
  (story) => {
    const years = story.home.state.sheets.find(({ name }) => name === "Överenskommelser")?.rows.length ?? 4;
    const start = 2022 + 2 * Math.max(0, years - 4);
    return [
      "newPeriod",
      { agreement: AGREEMENT, title: newText(story), start: `${start}-01-01`, end: `${start + 1}-12-31` },
    ];
  },
  (story, { tab, row }) => {
    const titles = [
      "Samarbeten",
      "Organisationer",
      "Parter",
      "Överenskommelser",
      "Ärenden",
      "Personer",
      "Möten",
    ];
    const title = titles[tab % titles.length] ?? "";
    const rows = story.home.state.sheets.find(({ name }) => name === title)?.rows.slice(1) ?? [];
    const from = rows[row % Math.max(1, rows.length)]?.find(
      (cell) => typeof cell === "string" && cell !== "",
    );
    return [
      "renameRow",
      { tab: title, from: typeof from === "string" ? from : "Haninge", to: newText(story) },
    ];
  },
  (_, { tab }) => [
    "registerExit",
    {
      party: ["Gävle", "Haninge", "Karlskoga/Degerfors", "Östersund"][tab % 4] ?? "",
      agreement: AGREEMENT,
      notified: "2021-09-30",
    },
  ],
  (_, { tab }) => [
    "prepareAttendance",
    { meeting: ["Partnerskapsträff maj 2021", "Tjänstepersonsmöte januari 2021"][tab % 2] ?? "" },
  ],
  () => ["adoptPlan", { agreement: AGREEMENT, meeting: "Partnerskapsträff maj 2021" }],
  () => ["proposeHosts", {}],
];

/** Runs any of the commands that the menu has, with answers that can be chosen or typed. */
function runsAny(story: Story, act: Act): void {
  const listed = story.home.runtime.call("listCommands");
  if (listed.error !== undefined) throw new Error(`listCommands: ${listed.error.stack}`);
  const { commands } = listed.value as { commands: readonly CommandDescription[] };
  const command = commands[act.tab % commands.length] as CommandDescription;
  const parameters = Object.fromEntries(
    command.parameters.map(({ name, choices, required }, at) => {
      const number = act.other + at * 31;
      if (!required && number % 3 === 0) return [name, ""];
      return [
        name,
        choices[number % Math.max(1, choices.length)]?.value ?? TYPED[name]?.[number % 2] ?? newText(story),
      ];
    }),
  );
  programDoes(story, `kör ${command.id} ${JSON.stringify(parameters)}`, command.id, () =>
    story.home.run(command.id, parameters),
  );
}

/** What is typed where nothing can be chosen: something that fits, and something that may not. */
const TYPED: Readonly<Record<string, readonly [string, string]>> = {
  start: ["2022-01-01", "i vår"],
  end: ["2023-12-31", "2021-01-01"],
  notified: ["2021-09-30", "2020-10-02"],
  due: ["2021-10-31", "x"],
  day: ["2021-05-14", "2020-02-30"],
  year: ["2020", "2021"],
  yes: ["Haninge; Gävle", "Haninge; Ingen"],
  no: ["Uppsala", "Haninge"],
  from: ["Haninge", "Gävle"],
};
