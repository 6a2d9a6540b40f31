import { sheetList } from "../src/partnership/sheets/index.ts";
import { aHome } from "../test/bundle/a-home.ts";
import { aLargeHome } from "./bench/a-large-home.ts";
import { COLUMNS, type Job, jobs } from "./bench/jobs.ts";
import { tellTimings } from "./bench/tell-timings.ts";

/** Rows in the largest tabs; `npm run bench -- 10 100` measures just those. */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1_000, 10_000];

let broken = 0;
for (const size of SIZES) for (const job of jobs) if (!(await keepsBudget(job, size))) broken += 1;
tellSetUpCost();
await tellTimings(SIZES);
if (broken > 0) {
  console.error(`${broken} budgetar överskreds.`);
  process.exitCode = 1;
}

async function keepsBudget(job: Job, size: number): Promise<boolean> {
  const result = job.run(await aLargeHome(size));
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
function tellSetUpCost(): void {
  const { calls } = aHome().run("setUp");
  const perColumn = (calls.read + calls.write) / COLUMNS;
  console.log(
    `\nlägga upp alla flikar: ${calls.total} anrop för ${sheetList.length} flikar och ${COLUMNS} kolumner (${perColumn.toFixed(1)} per kolumn)`,
  );
}
