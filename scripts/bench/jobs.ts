import type { ExecutionResult } from "../../local/apps-script/index.ts";
import type { AttendanceList } from "../../src/app/attendance/attendance-list.ts";
import type { Reply } from "../../src/app/reply.ts";
import { givenFileText } from "../../src/core/given-file.ts";
import { documentKinds } from "../../src/partnership/documents/index.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { type Home, program } from "../../test/bundle/a-home.ts";
import { BUSY_DAY, type LargeHome, QUIET_DAY } from "./a-large-home.ts";
import { LARGE_AGREEMENT, largeRequest } from "./large-partnership.ts";
import { tearColumns } from "./tear-columns.ts";

const TABS = sheetList.length;
/** Columns of all tabs, that of the ids included. */
export const COLUMNS = sheetList.reduce((sum, sheet) => sum + Object.keys(sheet.columns).length + 1, 0);

/** What a new period is made of. */
const NEXT_PERIOD = { agreement: LARGE_AGREEMENT, start: "2022-01-01", end: "2023-12-31" };
/** Areas that a command may write, and rows it may have to make room for first: some in each of the tabs it concerns. */
const MOST_AREAS = 30;

/** Who is responsible for every activity of the large partnership. */
const PERSON = "Tjänsteperson 1";
/** A new workbook comes with an empty tab, which is people's own; and Översikt is no data tab. */
const TABS_WITH_OWN = TABS + 2;
/** A template as somebody hands it in. */
const WORK_PLAN_TEMPLATE = givenFileText("Mall D2.docx", program["Template-D2.html"] ?? "");

/** Something that is done, and what it may cost. */
export interface Job {
  readonly name: string;
  /** The budget in words, as docs/architecture.md has it. */
  readonly budget: string;
  /** Runs the job once, on a workbook of the size; what is not measured may be done first. */
  run(large: LargeHome): ExecutionResult;
  /** The most I/O calls that the budget allows this execution. */
  most(result: ExecutionResult): number;
}

/** What is measured, each with its budget. */
export const jobs: readonly Job[] = [
  {
    name: "kontrollera arket",
    // Besides: the lock, room for more rows in Kontroll, and what the document remembers of its daily runs.
    budget: "T läsningar + 2 skrivningar + 3",
    run({ home }) {
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
    run: ({ home, size }) => executionOf(home.hand.type(`Personer!C${size + 1}`, "Barnrättsstrateg")),
    most: ({ calls }) => (calls.write > 0 ? 0 : 1),
  },
  {
    name: "en inklistring av alla rader",
    budget: "1 läsning per berörd flik + 2 skrivningar",
    run: ({ home, size }) =>
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
    run({ home }) {
      home.day(QUIET_DAY);
      return home.day(QUIET_DAY);
    },
    most: ({ calls }) => (calls.mail > 0 ? 0 : TABS + 3),
  },
  {
    name: "daglig körning, S brev",
    budget: "S + 2·⌈S/10⌉ + T + 6",
    run({ home }) {
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
      run({ home }: LargeHome) {
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
    run: ({ home }) => home.run("putTemplate", { kind: "D2", file: WORK_PLAN_TEMPLATE }),
    most: ({ calls }) => (calls.write === 1 ? TABS + 2 : 0),
  },
  {
    name: "ny period",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: ({ home }) => home.run("newPeriod", NEXT_PERIOD),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "ångra en ny period",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run({ home }) {
      home.run("newPeriod", NEXT_PERIOD);
      return home.run("undoLastRun");
    },
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "byta namn på en part",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: ({ home }) => home.run("renameRow", { tab: "parties", from: "Kommun 1", to: "Nya kommunen" }),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "återställa kolumner, inget fel",
    budget: "6 läsningar per flik + lås",
    run: ({ home }) => home.run("restoreColumns"),
    most: ({ calls }) => (calls.write > 0 ? 0 : 6 * TABS + 1),
  },
  {
    name: "återställa alla kolumner",
    budget: "8 läsningar och 12 skrivningar per flik + 2 skrivningar per kolumn + 2 + lås",
    run({ home, size }) {
      tearColumns(home, size);
      return home.run("restoreColumns");
    },
    most: ({ calls }) => (calls.write === 0 ? 0 : 20 * TABS + 2 * COLUMNS + 2 + 1),
  },
  {
    name: "registerutdrag",
    budget: "4 läsningar per flik + mappens id + 1 fil + 1 loggrad + lås",
    run({ home }) {
      // The first one also makes its folders.
      home.run("personalDataExtract", { person: PERSON });
      return home.run("personalDataExtract", { person: PERSON });
    },
    most: ({ calls }) => (calls.drive === 1 ? 4 * TABS_WITH_OWN + 4 : 0),
  },
  {
    name: "gallra en person",
    budget: "4 läsningar per flik + en skrivning per område och flik + mappens id + 1 fil + lås",
    run({ home }) {
      home.run("personalDataExtract", { person: PERSON });
      home.hand.type("Uppdrag!E2", "2020-01-31");
      return home.run("erasePerson", { person: PERSON, dnr: "KS 2020/1", date: "2020-08-01" });
    },
    most: ({ calls }) => (calls.drive === 1 ? 4 * TABS_WITH_OWN + MOST_AREAS + 4 : 0),
  },
  {
    name: "importera en lista ur Excel",
    budget: "T läsningar + en skrivning per område och flik + lås",
    run: ({ home, list }) => home.run("importExcel", { file: list, tab: "people" }),
    most: ({ calls }) => (calls.write === 0 ? 0 : TABS + MOST_AREAS + 1),
  },
  {
    name: "registrera ett val av närvaro",
    budget: "3 läsningar + 2 skrivningar + lås",
    run({ home }) {
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
    run: ({ home }) => home.runtime.call("saveSettings", [[{ id: "catchUpDays", value: "7", was: "5" }]]),
    most: ({ calls }) => (calls.write === 2 ? 2 + 2 + 1 : 0),
  },
  {
    name: "öppna Påminnelser",
    budget: "2 läsningar",
    run({ home }) {
      home.runtime.execute("menuReminders");
      return home.runtime.call("remindersStanding", []);
    },
    most: ({ calls }) => (calls.write + calls.lock > 0 ? 0 : 2),
  },
  {
    name: "öppna Skapa dokument",
    budget: "T läsningar",
    run({ home }) {
      home.runtime.execute("menuMakeDocument");
      return home.runtime.call("commandDescription", ["makeDocument"]);
    },
    most: ({ calls }) => (calls.write + calls.lock > 0 ? 0 : TABS),
  },
  {
    name: "lägga upp arket på nytt",
    budget: "T läsningar + 3 för Översikt + lås",
    run({ home }) {
      // The first one makes room in Översikt for all the parties.
      home.run("setUp");
      return home.run("setUp");
    },
    most: ({ calls }) => (calls.write > 0 ? 0 : TABS + 3 + 1),
  },
];

function executionOf(result: ReturnType<Home["hand"]["type"]>): ExecutionResult {
  if (!result.ok || result.execution === null) throw new Error("onEdit did not run");
  return result.execution;
}
