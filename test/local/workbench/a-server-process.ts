import { readProgram } from "../../../local/home/program.ts";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { openWorkbench } from "../../../local/workbench/run-workbench.ts";

/** A process of its own with the workbench on the folder that is given; prints the address. Ends when it is killed. */
const [folder = ""] = process.argv.slice(2);
const { url } = await openWorkbench(
  { folder: dataFolder(folder), program: readProgram(), today: "2020-09-01" },
  0,
);
console.log(url);
