import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import { longDate } from "../../src/messages/dates.ts";
import { documentKinds } from "../../src/partnership/documents/index.ts";
import type { Example } from "../../src/partnership/example/example.ts";
import { exampleIn, examples } from "../../src/partnership/example/index.ts";
import { agreementsOn } from "../../src/partnership/questions/agreements.ts";
import { type Home, openHome } from "../home/home.ts";
import type { HomeOptions } from "../home/operate.ts";
import { partnershipOf } from "../home/partnership-of.ts";
import { ensureBuilt } from "../home/program.ts";
import { type Told, timed, told } from "../home/told.ts";
import type { DataFolder } from "../store/data-folder.ts";
import { DamagedWorkbook } from "../store/workbook-file.ts";
import type { Arguments } from "./arguments.ts";
import { homeOptions } from "./home-options.ts";
import { summary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

/** What an agreement period begins with: the agreement itself, the work plan and the list of members. */
const DOCUMENTS = ["D1", "D2", "D10"];

/** What `npm start` came to, and the home that the workbench goes on with. */
export interface Started {
  outcome: Told;
  options: HomeOptions;
}

/**
 * The main job of `npm start`: builds, lays out the example in an empty folder, checks, makes the documents that are lacking,
 * shows the reminders to come and puts the day's in the outbox.
 */
export async function start(given: Arguments, folder: DataFolder, terminal: Terminal): Promise<Started> {
  await ensureBuilt("outdated", () => terminal.err("Bygger programmet …\n"));
  const damage = damageIn(folder);
  if (damage !== undefined)
    return { outcome: told(damage, { ok: false }), options: await homeOptions(given, folder, terminal) };
  const isNew = folder.read() === undefined;
  const example = isNew ? examples[0] : exampleOf(folder);
  const today = given.today ?? example?.day;
  const options = await homeOptions({ ...given, today }, folder, terminal);
  const job = { isNew, example, today, send: example !== undefined || given.send };
  const outcome = await timed(() => mainJob(openHome(options), folder, job, terminal));
  const chosenDay = today !== undefined && given.today === undefined;
  const said = chosenDay
    ? `Arbetsboken är exemplet, så dagen är ${longDate(today)}. Välj en annan dag med --today.\n${outcome.said}`
    : outcome.said;
  return { outcome: { ...outcome, said }, options };
}

/** What is wrong with a workbook that the workbench can put an earlier one in the place of. */
function damageIn(folder: DataFolder): string | undefined {
  try {
    folder.read();
    return undefined;
  } catch (problem) {
    if (problem instanceof DamagedWorkbook) return problem.message;
    throw problem;
  }
}

interface Job {
  isNew: boolean;
  example: Example | undefined;
  today: CivilDate | undefined;
  send: boolean;
}

async function mainJob(home: Home, folder: DataFolder, job: Job, terminal: Terminal): Promise<Told> {
  const steps: Told[] = [];
  const step = async (progress: string, work: () => Promise<Told>) => {
    terminal.err(`${progress} …\n`);
    steps.push(await work());
  };
  if (job.isNew)
    await step("Lägger upp exemplet", () => home.run("setUp", { example: job.example?.id ?? "none" }));
  await step("Kontrollerar arket", () => home.run("checkSheet", {}));
  for (const { kind, agreement } of lackingDocuments(folder, job)) {
    await step(`Skapar ${kind.title.toLowerCase()}`, () =>
      home.run("makeDocument", { kind: kind.id, agreement }),
    );
  }
  await step("Förhandsgranskar påminnelserna", () => home.run("previewReminders", {}));
  await step("Gör dagens utskick", () => home.day(job.send));
  return summary(steps, folder);
}

function exampleOf(folder: DataFolder): Example | undefined {
  const state = folder.read();
  return state === undefined ? undefined : exampleIn(partnershipOf(state).settings);
}

/** Documents of the agreement in force that nobody has made yet; made again they would become new versions. */
function lackingDocuments(folder: DataFolder, { example, today }: Job) {
  const state = folder.read();
  if (state === undefined) return [];
  const partnership = partnershipOf(state);
  const day = today ?? new Date().toLocaleDateString("sv-SE", { timeZone: state.timeZone });
  const agreement = example?.agreement ?? agreementsOn(partnership, day)[0]?.name;
  if (agreement === undefined || !partnership.agreements.some(({ name }) => name === agreement)) return [];
  return documentKinds
    .filter(({ id }) => DOCUMENTS.includes(id))
    .filter(
      ({ title }) =>
        !partnership.documents.some((row) => row.document === title && row.about.startsWith(agreement)),
    )
    .map((kind) => ({ kind, agreement }));
}
