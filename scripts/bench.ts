import { createContext, Script } from "node:vm";
import type { ExecutionResult } from "../local/apps-script/index.ts";
import type { AttendanceList } from "../src/app/attendance/attendance-list.ts";
import type { Reply } from "../src/app/reply.ts";
import { givenFileText } from "../src/core/given-file.ts";
import { issuesOf } from "../src/partnership/checks/check-workbook.ts";
import { documentKinds } from "../src/partnership/documents/index.ts";
import { readWorkbook } from "../src/partnership/partnership.ts";
import { sheetList } from "../src/partnership/sheets/index.ts";
import { aHome, type Home, program } from "../test/bundle/a-home.ts";
import { aList, asGiven } from "../test/bundle/a-list.ts";
import { contacts } from "./bench/contacts.ts";
import { fillWorkbook } from "./bench/fill-workbook.ts";
import { LARGE_AGREEMENT, largePartnership, largeRequest } from "./bench/large-partnership.ts";
import { tearColumns } from "./bench/tear-columns.ts";

/** The day that all is measured on unless a job says another: nothing is due. */
const QUIET_DAY = "2020-08-25";
/** Thirty days before the last day for exit notice: every representative gets a letter. */
const BUSY_DAY = "2020-09-01";
/** Rows in the largest tabs; `npm run bench -- 10 100` measures just those. */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1_000, 10_000];
const TABS = sheetList.length;
const COLUMNS = sheetList.reduce((sum, sheet) => sum + Object.keys(sheet.columns).length + 1, 0);

/** What a new period is made of. */
const NEXT_PERIOD = { agreement: LARGE_AGREEMENT, start: "2022-01-01", end: "2023-12-31" };
/** Areas that a command may write, and rows it may have to make room for first: some in each of the tabs it concerns. */
const MOST_AREAS = 30;

/** Who is responsible for every activity of the large partnership. */
const PERSON = "Tjänsteperson 1";
/** A new workbook comes with an empty tab, which is people's own; and Översikt is no data tab. */
const TABS_WITH_OWN = TABS + 2;
/** A list of new people for each size, twelve columns wide, as a page hands it over. */
const LISTS = new Map<number, string>();
for (const size of SIZES) LISTS.set(size, asGiven("Lista.xlsx", await aList({ Kontakter: contacts(size) })));

/** A template as somebody hands it in. */
const WORK_PLAN_TEMPLATE = givenFileText("Mall D2.docx", program["Template-D2.html"] ?? "");

interface Job {
  readonly name: string;
  /** The budget in words, as docs/architecture.md has it. */
  readonly budget: string;
  /** Runs the job once, on a workbook of the size; what is not measured may be done first. */
  run(home: Home, size: number): ExecutionResult;
  /** The most I/O calls that the budget allows this execution. */
  most(result: ExecutionResult): number;
}

const JOBS: readonly Job[] = [
  {
    name: "kontrollera arket",
    // Besides: the lock, room for more rows in Kontroll, and what the document remembers of its daily runs.
    budget: "T läsningar + 2 skrivningar + 3",
    run(home) {
      // The first one fills Kontroll; the second, after a change, must write it anew.
      home.run("checkSheet");
      home.hand.type("Organisationer!A2", "Ett nytt namn");
      return home.run("checkSheet");
    },
    most: () => TABS + 2 + 3,
  },
  {
    name: "en giltig inmatning",
    budget: "1 läsning, inget skrivet",
    run: (home, size) => executionOf(home.hand.type(`Personer!C${size + 1}`, "Barnrättsstrateg")),
    most: ({ calls }) => (calls.write > 0 ? 0 : 1),
  },
  {
    name: "en inklistring av alla rader",
    budget: "1 läsning per berörd flik + 2 skrivningar",
    run: (home, size) =>
      executionOf(
        home.hand.paste(
          "Medlemskap!A2",
          Array.from({ length: size }, () => ["Kommun 1", "Nergens", "i våras"]),
        ),
      ),
    most: () => 3 + 2,
  },
  {
    name: "daglig körning, inget att skicka",
    budget: "T läsningar + 3",
    run(home) {
      home.day(QUIET_DAY);
      return home.day(QUIET_DAY);
    },
    most: ({ calls }) => (calls.mail > 0 ? 0 : TABS + 3),
  },
  {
    name: "daglig körning, S brev",
    budget: "S + 2·⌈S/10⌉ + T + 6",
    run(home) {
      home.day(QUIET_DAY);
      return home.day(BUSY_DAY);
    },
    most: ({ calls }) => (calls.mail === 0 ? 0 : calls.mail + 2 * Math.ceil(calls.mail / 10) + TABS + 6),
  },
  ...documentKinds
    .filter(({ madeBy }) => madeBy === undefined)
    .map((kind) => ({
      name: `dokument ${kind.id}`,
      budget: "T läsningar + mappens id + 1 fil + 1 loggrad + lås",
      run(home: Home) {
        // The first one also makes its folders.
        home.run("makeDocument", { kind: kind.id, ...largeRequest(kind) });
        return home.run("makeDocument", { kind: kind.id, ...largeRequest(kind) });
      },
      most: ({ calls }: ExecutionResult) =>
        calls.drive === 1
          ? new Set([...kind.reads, "documents", "agreements", "templates", "settings"]).size + 4
          : 0,
    })),
  {
    name: "lägga in en mall",
    budget: "T läsningar + 1 skrivning + lås",
    run: (home) => home.run("putTemplate", { kind: "D2", file: WORK_PLAN_TEMPLATE }),
    most: ({ calls }) => (calls.write === 1 ? TABS + 2 : 0),
  },
  {
    name: "ny period",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: (home) => home.run("newPeriod", NEXT_PERIOD),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "ångra en ny period",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run(home) {
      home.run("newPeriod", NEXT_PERIOD);
      return home.run("undoLastRun");
    },
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "byta namn på en part",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: (home) => home.run("renameRow", { tab: "parties", from: "Kommun 1", to: "Nya kommunen" }),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "återställa kolumner, inget fel",
    budget: "6 läsningar per flik + lås",
    run: (home) => home.run("restoreColumns"),
    most: ({ calls }) => (calls.write > 0 ? 0 : 6 * TABS + 1),
  },
  {
    name: "återställa alla kolumner",
    budget: "8 läsningar och 12 skrivningar per flik + 2 skrivningar per kolumn + 2 + lås",
    run(home, size) {
      tearColumns(home, size);
      return home.run("restoreColumns");
    },
    most: ({ calls }) => (calls.write === 0 ? 0 : 20 * TABS + 2 * COLUMNS + 2 + 1),
  },
  {
    name: "registerutdrag",
    budget: "4 läsningar per flik + mappens id + 1 fil + 1 loggrad + lås",
    run(home) {
      // The first one also makes its folders.
      home.run("personalDataExtract", { person: PERSON });
      return home.run("personalDataExtract", { person: PERSON });
    },
    most: ({ calls }) => (calls.drive === 1 ? 4 * TABS_WITH_OWN + 4 : 0),
  },
  {
    name: "gallra en person",
    budget: "4 läsningar per flik + en skrivning per område och flik + mappens id + 1 fil + lås",
    run(home) {
      home.run("personalDataExtract", { person: PERSON });
      home.hand.type("Uppdrag!E2", "2020-01-31");
      return home.run("erasePerson", { person: PERSON, dnr: "KS 2020/1", date: "2020-08-01" });
    },
    most: ({ calls }) => (calls.drive === 1 ? 4 * TABS_WITH_OWN + MOST_AREAS + 4 : 0),
  },
  {
    name: "importera en lista ur Excel",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: (home, size) => home.run("importExcel", { file: LISTS.get(size) ?? "", tab: "people" }),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "registrera ett val av närvaro",
    budget: "3 läsningar + 2 skrivningar + lås",
    run(home) {
      const [, row] = home.state.sheets.find(({ name }) => name === "Närvaro")?.rows ?? [];
      const meeting = String(row?.[0] ?? "");
      const reply = home.runtime.call("attendanceOf", [meeting]).value as Reply<AttendanceList>;
      if (!reply.ok) throw new Error(reply.said);
      const places = [...reply.value.parties.flatMap((party) => party.places), ...reply.value.others];
      const place = places.find(({ id }) => id !== "");
      const mark = {
        ...place,
        was: place?.presence,
        presence: place?.presence === "digital" ? "" : "digital",
      };
      return home.runtime.call("registerPresence", [meeting, [mark]]);
    },
    most: ({ calls }) => (calls.write === 2 ? 3 + 2 + 1 : 0),
  },
  {
    name: "spara en inställning",
    budget: "2 läsningar + 2 skrivningar + lås",
    run: (home) => home.runtime.call("saveSettings", [[{ id: "catchUpDays", value: "7", was: "5" }]]),
    most: ({ calls }) => (calls.write === 2 ? 2 + 2 + 1 : 0),
  },
  {
    name: "öppna Påminnelser",
    budget: "2 läsningar",
    run(home) {
      home.runtime.execute("menuReminders");
      return home.runtime.call("remindersStanding", []);
    },
    most: ({ calls }) => (calls.write + calls.lock > 0 ? 0 : 2),
  },
  {
    name: "öppna Skapa dokument",
    budget: "T läsningar",
    run(home) {
      home.runtime.execute("menuMakeDocument");
      return home.runtime.call("commandDescription", ["makeDocument"]);
    },
    most: ({ calls }) => (calls.write + calls.lock > 0 ? 0 : TABS),
  },
  {
    name: "lägga upp arket på nytt",
    budget: "T läsningar + 3 för Översikt + lås",
    run(home) {
      // The first one makes room in Översikt for all the parties.
      home.run("setUp");
      return home.run("setUp");
    },
    most: ({ calls }) => (calls.write > 0 ? 0 : TABS + 3 + 1),
  },
];

const broken = SIZES.flatMap((size) => JOBS.filter((job) => !keepsBudget(job, size)));
setUpCost();
timings();
if (broken.length > 0) {
  console.error(`${broken.length} budgetar överskreds.`);
  process.exitCode = 1;
}

function keepsBudget(job: Job, size: number): boolean {
  const home = aLargeHome(size);
  const result = job.run(home, size);
  const { read, write, mail, drive, lock, total } = result.calls;
  const io = read + write + mail + drive + lock;
  const answer = result.value as { ok?: boolean; said?: string } | undefined;
  const failed = result.error?.message ?? (answer?.ok === false ? answer.said : undefined);
  const most = job.most(result);
  const ok = failed === undefined && io <= most;
  const row = [
    ok ? "ok  " : "BRÖT",
    String(size).padStart(6),
    job.name.padEnd(34),
    `${io}/${most}`.padStart(11),
    `läs ${read}, skriv ${write}, brev ${mail}, filer ${drive}, lås ${lock}, alla anrop ${total}`.padEnd(66),
    job.budget,
  ];
  console.log(row.join("  "));
  if (failed !== undefined) console.error(`     ${failed}`);
  return ok;
}

/** Making every tab costs what the tabs and columns cost, whatever stands in them. */
function setUpCost(): void {
  const { calls } = aHome().run("setUp");
  const perColumn = (calls.read + calls.write) / COLUMNS;
  console.log(
    `\nlägga upp alla flikar: ${calls.total} anrop för ${TABS} flikar och ${COLUMNS} kolumner (${perColumn.toFixed(1)} per kolumn)`,
  );
}

/** How fast reading and checking is, and what loading the script costs: figures to look at, no budgets. */
function timings(): void {
  for (const size of SIZES) {
    const home = aLargeHome(size);
    const grids = gridsOf(home);
    const rows = [...grids.values()].reduce((sum, grid) => sum + grid.length - 1, 0);
    const began = performance.now();
    const read = readWorkbook(grids);
    const between = performance.now();
    issuesOf(read, BUSY_DAY);
    const ended = performance.now();
    home.runtime.call("runCommand", [
      "importExcel",
      { file: LISTS.get(size) ?? "", tab: "people" },
      { preview: true },
    ]);
    const importing = performance.now() - ended;
    console.log(
      `${String(rows).padStart(7)} rader: läsa ${rate(rows, between - began)}, kontrollera ${rate(rows, ended - between)}, granska en lista på ${size} rader ${Math.round(importing)} ms`,
    );
  }
  for (const name of ["Code.js", "Vendor.js"]) {
    const began = performance.now();
    const context = createContext({});
    new Script(program[name] ?? "").runInContext(context);
    // What every first call evaluates; the libraries wait until one is needed.
    if (name === "Code.js") new Script("loadProgram()").runInContext(context);
    const bytes = Buffer.byteLength(program[name] ?? "");
    console.log(
      `ladda ${name}: ${(performance.now() - began).toFixed(1)} ms, ${Math.round(bytes / 1024)} kB`,
    );
  }
}

function rate(rows: number, milliseconds: number): string {
  return `${Math.round((rows / milliseconds) * 1000).toLocaleString("sv-SE")} rader/s`;
}

function aLargeHome(size: number): Home {
  const home = aHome({ today: QUIET_DAY });
  home.run("setUp");
  fillWorkbook(home.state, largePartnership(size));
  return home;
}

function gridsOf(home: Home): Map<string, (string | number | boolean)[][]> {
  const grids = new Map<string, (string | number | boolean)[][]>();
  for (const { id, title } of sheetList) {
    const tab = home.state.sheets.find(({ name }) => name === title);
    grids.set(
      id,
      (tab?.rows ?? []).map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell))),
    );
  }
  return grids;
}

function executionOf(result: ReturnType<Home["hand"]["type"]>): ExecutionResult {
  if (!result.ok || result.execution === null) throw new Error("onEdit did not run");
  return result.execution;
}
