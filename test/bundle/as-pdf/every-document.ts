import { heldYear } from "../../../src/partnership/example/held-year/index.ts";
import { AGREEMENT_2020 } from "../../../src/partnership/example/names.ts";
import { aHome, type Home, type Ran } from "../a-home.ts";

type Parameters = Readonly<Record<string, string>>;

/** A document as the program stored it. */
export interface StoredDocument {
  /** Kind and example, fit for a file name: `D2-held-year`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly form: "docx" | "html";
  readonly bytes: Uint8Array;
}

/** What a document is asked for in one example. */
interface Ask {
  readonly kind: string;
  readonly command: string;
  readonly parameters: Parameters;
  /** What people write in the sheet first. */
  readonly before?: (home: Home) => void;
}

const BOTH = ["D1", "D2", "D8", "D10", "D11", "D12", "D13", "D14"].map((kind) => make(kind));

/** An example workbook with the documents that are made of it, one of each kind, by commands as people run them. */
interface ExampleRun {
  readonly id: string;
  readonly today: string;
  readonly asks: readonly Ask[];
}

export const EXAMPLE_RUNS: readonly ExampleRun[] = [
  {
    id: "2020-2021",
    today: "2020-03-01",
    asks: [
      ...BOTH,
      make("D3", { organisation: "Östersund" }),
      make("D4", { case: "KS 2020/131" }),
      make("D5", { meeting: "Partnerskapsträff november 2020" }),
      make("D6", { meeting: "Tjänstepersonsmöte september 2020" }),
      command("", "prepareAttendance", { meeting: "Tjänstepersonsmöte januari 2020" }),
      { ...make("D7", { meeting: "Tjänstepersonsmöte januari 2020" }), before: everybodyCame },
      make("D9", { year: "2020" }),
      make("D16", { organisation: "Karlskoga" }),
      make("D19", { meeting: "Tjänstepersonsmöte januari 2020", organisation: "Gävle" }),
      command("D17", "personalDataExtract", { person: "Tjänsteperson Haninge" }),
      command("", "registerExit", { party: "Uppsala", agreement: AGREEMENT_2020, notified: "2020-02-14" }),
      make("D15", { organisation: "Uppsala" }),
    ],
  },
  {
    id: "held-year",
    today: heldYear.day,
    asks: [
      ...BOTH,
      make("D3", { organisation: "Haninge" }),
      make("D4", { case: "KS 2020/811" }),
      make("D5", { meeting: "Partnerskapsträff maj 2021" }),
      make("D6", { meeting: "Tjänstepersonsmöte september 2021" }),
      make("D7", { meeting: "Partnerskapsträff november 2021" }),
      make("D9", { year: "2021" }),
      make("D15", { organisation: "Östersund" }),
      make("D16", { organisation: "Karlskoga" }),
      make("D19", { meeting: "Partnerskapsträff november 2020", organisation: "Haninge" }),
      command("D17", "personalDataExtract", { person: "Tjänsteperson Haninge" }),
    ],
  },
];

/** Sets the example up in an empty workbook and makes all its documents, the protocol of an erasing last. */
export function everyDocument({ id, today, asks }: ExampleRun): readonly StoredDocument[] {
  const home = aHome({ today });
  done(home.run("setUp", { example: id }), "setUp");
  const documents = asks.flatMap(({ kind, command, parameters, before }) => {
    before?.(home);
    const { documents } = done(home.run(command, parameters), `${kind} ${command}`).answer;
    return documents.map(({ title }) => stored(home, id, kind, title));
  });
  return [...documents, protocol(home, id)];
}

/** The protocol (D18) of somebody who came and went. */
function protocol(home: Home, example: string): StoredDocument {
  const people = home.state.sheets.find(({ name }) => name === "Personer");
  home.hand.type(`Personer!A${(people?.rows.length ?? 0) + 1}`, "Vera Provsson");
  const decision = { person: "Vera Provsson", dnr: "KS 2020/12", date: "2020-02-01" };
  const { documents } = done(home.run("erasePerson", decision), "erasePerson").answer;
  return stored(home, example, "D18", documents[0]?.title ?? "");
}

/** Writes in the attendance lists that everybody came. */
function everybodyCame(home: Home): void {
  const [headings = [], ...rows] = home.state.sheets.find(({ name }) => name === "Närvaro")?.rows ?? [];
  const column = String.fromCharCode(65 + headings.indexOf("Närvaro"));
  home.hand.paste(
    `Närvaro!${column}2`,
    rows.map(() => ["Närvarande"]),
  );
}

function stored(home: Home, example: string, kind: string, title: string): StoredDocument {
  // A folder may have the name of a document in it.
  const file = home.state.files.find(
    ({ name, content }) => content !== null && [title, `${title}.html`].includes(name),
  );
  const bytes = home.runtime.world.fileStore.get(file?.content ?? "");
  if (file === undefined || bytes === undefined) throw new Error(`${kind} ${title} was not stored`);
  const form = file.contentType === "text/html" ? "html" : "docx";
  return { id: `${kind}-${example}`, kind, title, form, bytes };
}

function make(kind: string, parameters: Parameters = {}): Ask {
  const isAboutAgreement = parameters.meeting === undefined && parameters.case === undefined;
  const agreement: Parameters = isAboutAgreement ? { agreement: AGREEMENT_2020 } : {};
  return command(kind, "makeDocument", { kind, ...agreement, ...parameters });
}

function command(kind: string, name: string, parameters: Parameters): Ask {
  return { kind, command: name, parameters };
}

/** @throws {Error} where the program refused. */
function done(ran: Ran, what: string): Ran {
  if (ran.answer?.ok !== true) throw new Error(`${what}: ${ran.error?.message ?? ran.answer?.said}`);
  return ran;
}
