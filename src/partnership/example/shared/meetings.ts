import { monthOf, yearOf } from "../../../core/dates/civil-date.ts";
import { COORDINATOR, NATIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";
import { officialOf } from "./people.ts";

type Row = Rows<"meetings">[number];

/** The eight meetings of the work plan's timetable; the last one still lacks its days, as a plan of early 2020 would. */
export const meetings: Rows<"meetings"> = [
  officials("Tjänstepersonsmöte januari 2020", "2020-01-22", "2020-01-15", "Kartläggningen av svensk lag"),
  {
    ...partnership("Partnerskapsträff maj 2020", "Karlskoga/Degerfors", "2020-05-14", "2020-05-15"),
    form: "digital",
    venue: "https://mote.example/2020-05",
    theme: "Barnkonventionen som lag i kommunens vardag",
    signUpBy: "2020-04-16",
    source: "002 (månad, form och värd); Exempel (dagar, länk, tema, anmälan och anteckningar)",
  },
  officials("Tjänstepersonsmöte september 2020", "2020-09-16", "2020-09-09", "Vägledningens första tid"),
  {
    ...partnership("Partnerskapsträff november 2020", "Uppsala", "2020-11-17", "2020-11-18"),
    form: "physical",
    place: "Uppsala",
    venue: "Stadshuset",
    theme: "Barnets rättigheter i mål, styrning och ledning",
    signUpBy: "2020-10-20",
    source: "002 (månad och värd); Exempel (dagar, form, lokal, tema, anmälan och anteckningar)",
  },
  officials("Tjänstepersonsmöte januari 2021", "2021-01-20", "2021-01-13", "Slutrapportens innehåll"),
  {
    ...partnership("Partnerskapsträff maj 2021", "Karlskoga/Degerfors", "2021-05-18", "2021-05-19"),
    form: "physical",
    place: "Karlskoga",
    venue: "Kommunhuset",
    theme: "Prövning av barnets bästa",
    signUpBy: "2021-04-20",
    source: "002 (månad och värd); Exempel (dagar, form, ort, lokal, tema, anmälan och anteckningar)",
  },
  officials(
    "Tjänstepersonsmöte september 2021",
    "2021-09-15",
    "2021-09-08",
    "Slutrapporten och nästa period",
  ),
  {
    name: "Partnerskapsträff november 2021",
    collaboration: NATIONAL,
    kind: "partnership",
    year: 2021,
    month: 11,
    host: "Örebro",
    form: "physical",
    place: "Örebro",
    status: "planned",
    source: "002 (månad och värd); Exempel (form)",
  },
];

function officials(name: string, day: string, signUpBy: string, theme: string): Row {
  return {
    name,
    collaboration: NATIONAL,
    kind: "officials",
    year: yearOf(day),
    month: monthOf(day),
    start: day,
    form: "digital",
    venue: `https://mote.example/${day.slice(0, 7)}`,
    theme,
    status: "booked",
    signUpBy,
    noteTaker: COORDINATOR,
    source: "002 (månad); Exempel (dag, form, länk, tema, anmälan och anteckningar)",
  };
}

function partnership(name: string, host: string, start: string, end: string): Row {
  return {
    name,
    collaboration: NATIONAL,
    kind: "partnership",
    year: yearOf(start),
    month: monthOf(start),
    start,
    end,
    host,
    status: "booked",
    noteTaker: officialOf(host),
  };
}
