import type { Rows } from "../../rows.ts";
import { angered } from "./angered.ts";
import { borlange } from "./borlange.ts";
import { gavle } from "./gavle.ts";
import { haninge } from "./haninge.ts";
import { karlskogaDegerfors } from "./karlskoga-degerfors.ts";
import { orebro } from "./orebro.ts";
import { ostersund } from "./ostersund.ts";
import { trelleborg } from "./trelleborg.ts";
import { uppsala } from "./uppsala.ts";
import { vasteras } from "./vasteras.ts";

/** What every party has learnt, all of it made up: some for the website, some for the final report, most for both. */
export const experiences: Rows<"experiences"> = [
  ...borlange,
  ...angered,
  ...gavle,
  ...haninge,
  ...karlskogaDegerfors,
  ...trelleborg,
  ...uppsala,
  ...vasteras,
  ...orebro,
  ...ostersund,
];
