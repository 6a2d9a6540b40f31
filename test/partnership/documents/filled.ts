import { builtInTemplates } from "../../../scripts/templates.ts";
import { drawCharts } from "../../../src/app/documents/draw-charts.ts";
import { fillDocument } from "../../../src/libraries/fill-document.ts";
import { NEEDED_MARKERS } from "../../../src/partnership/documents/define-document.ts";
import type {
  DocumentKind,
  DocumentRequest,
  TemplateData,
} from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { heldYear as heldYearExample } from "../../../src/partnership/example/held-year/index.ts";
import { examplePartnership, exampleSettings } from "../../../src/partnership/example/index.ts";
import {
  AGREEMENT_2004,
  AGREEMENT_2020,
  AGREEMENT_REGIONAL,
} from "../../../src/partnership/example/names.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { aPartnership } from "../../a-partnership.ts";
import { drawn } from "../../google/a-chart.ts";
import { extract, RECORD } from "./a-person.ts";

export { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL };

/** The day the example is looked at. */
export const DAY = "2020-03-01";

/** The example workbook as a snapshot. */
export const example: Partnership = aPartnership(examplePartnership, exampleSettings);

/** The day the example of a held year is looked at. */
export const HELD_YEAR_DAY = heldYearExample.day;

/** The example of a held year as a snapshot: meetings held, decisions, results and experiences of both years. */
export const heldYear: Partnership = aPartnership(heldYearExample.partnership, heldYearExample.settings);

/** What a document is asked with; where no day is given, it is the day of the first example. */
type Asked = Omit<DocumentRequest, "today"> & Partial<Pick<DocumentRequest, "today">>;

/** A document to be made in tests, and the file of its golden text. */
export interface Made {
  readonly kind: string;
  readonly partnership: Partnership;
  readonly request: Asked;
  readonly golden?: string;
}

/** Documents of the examples, in the order of their kinds; between them every marker of each kind is used. */
export const MADE: readonly Made[] = [
  of("D1", { agreement: AGREEMENT_2020 }, "D1"),
  of("D1", { agreement: AGREEMENT_2020, organisation: "Haninge" }, "D1-Haninge"),
  of("D1", { agreement: AGREEMENT_2020, organisation: "Degerfors" }),
  of("D1", { agreement: AGREEMENT_2004 }, "D1-2004"),
  of("D1", { agreement: AGREEMENT_REGIONAL }, "D1-regional"),
  of("D2", { agreement: AGREEMENT_2020 }, "D2"),
  of("D2", { agreement: AGREEMENT_2020 }, undefined, withStepComments()),
  held("D2", { agreement: AGREEMENT_2020 }, "D2-held"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Haninge" }, "D3-Haninge"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Trelleborg" }, "D3-Trelleborg"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Degerfors" }, "D3-Degerfors"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Angereds stadsdel" }, "D3-Angered"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Östersund" }, "D3-Östersund"),
  of("D3", { agreement: AGREEMENT_2020, organisation: "Östersund" }, "D3-unseated", withoutMandates()),
  of("D3", { agreement: AGREEMENT_REGIONAL, organisation: "Sigtuna" }),
  held("D3", { agreement: AGREEMENT_2020, organisation: "Haninge" }, "D3-held"),
  of("D4", { case: "KS 2020/131" }, "D4"),
  of("D4", { case: "(dnr saknas) Trelleborg" }, "D4-Trelleborg"),
  of("D4", { case: "SDN 2019/802" }),
  held("D4", { case: "KS 2020/811" }, "D4-held"),
  of("D5", { meeting: "Partnerskapsträff november 2020" }, "D5"),
  held("D5", { meeting: "Partnerskapsträff maj 2021" }, "D5-held"),
  of("D6", { meeting: "Tjänstepersonsmöte september 2020" }, "D6"),
  held("D6", { meeting: "Tjänstepersonsmöte september 2021" }, "D6-held"),
  of("D6", { meeting: "Tjänstepersonsmöte september 2021" }, undefined, withDecisions()),
  held("D7", { meeting: "Partnerskapsträff november 2021" }, "D7-votes"),
  held("D7", { meeting: "Tjänstepersonsmöte september 2020" }, "D7-digital"),
  held("D7", { meeting: "Partnerskapsträff maj 2021" }),
  held("D7", { meeting: "Studiebesök Västerås oktober 2021" }),
  of("D8", { agreement: AGREEMENT_2020 }, "D8"),
  held("D8", { agreement: AGREEMENT_2020 }, "D8-held"),
  held("D8", { agreement: AGREEMENT_2020, year: 2021 }, "D8-held-2021"),
  of("D9", { agreement: AGREEMENT_2020, year: 2020 }, "D9"),
  of("D9", { agreement: AGREEMENT_2020, year: 2021 }, undefined, withTrouble()),
  held("D9", { agreement: AGREEMENT_2020, year: 2021 }, "D9-held"),
  of("D10", { agreement: AGREEMENT_2020 }, "D10"),
  of("D10", { agreement: AGREEMENT_2004, day: "2005-01-01" }, "D10-2005"),
  of("D10", { agreement: AGREEMENT_REGIONAL }, "D10-regional"),
  held("D10", { agreement: AGREEMENT_2020 }, "D10-held"),
  of("D11", { agreement: AGREEMENT_2020 }, "D11"),
  held("D11", { agreement: AGREEMENT_2020 }, "D11-held"),
  of("D12", { agreement: AGREEMENT_2020 }, "D12"),
  held("D12", { agreement: AGREEMENT_2020 }, "D12-held"),
  of("D13", { agreement: AGREEMENT_2020 }, "D13"),
  of("D13", { agreement: AGREEMENT_REGIONAL }),
  held("D13", { agreement: AGREEMENT_2020 }, "D13-held"),
  of("D14", { agreement: AGREEMENT_2020 }, "D14"),
  held("D14", { agreement: AGREEMENT_2020 }, "D14-held"),
  of("D14", { agreement: AGREEMENT_2020, day: "2020-12-01" }, "D14-2020-12", withoutLaterHosts()),
  of(
    "D15",
    { agreement: AGREEMENT_2020, organisation: "Uppsala" },
    "D15",
    afterNotice("2020-02-14", "Uppsala"),
  ),
  of(
    "D15",
    { agreement: AGREEMENT_2020, organisation: "Degerfors" },
    "D15-Degerfors",
    afterNotice("2020-02-14", "Degerfors"),
  ),
  of(
    "D15",
    { agreement: AGREEMENT_2020, organisation: "Karlskoga" },
    "D15-both",
    afterNotice("2020-02-14", "Karlskoga", "Degerfors"),
  ),
  of(
    "D15",
    { agreement: AGREEMENT_REGIONAL, organisation: "Haninge" },
    undefined,
    afterNotice("2020-02-14", "Haninge"),
  ),
  held("D15", { agreement: AGREEMENT_2020, organisation: "Östersund" }, "D15-held"),
  held("D16", { agreement: AGREEMENT_2020, organisation: "Karlskoga" }, "D16-held"),
  of("D16", { agreement: AGREEMENT_2020, organisation: "Gävle" }),
  of("D17", { extract: extract() }),
  of("D18", { erasure: RECORD }),
  held("D19", { meeting: "Partnerskapsträff november 2020", organisation: "Haninge" }, "D19-Haninge"),
  held("D19", { meeting: "Partnerskapsträff november 2020", organisation: "Degerfors" }, "D19-Degerfors"),
  held("D19", { meeting: "Partnerskapsträff november 2020", organisation: "Östersund" }, "D19-Östersund"),
  held("D19", { meeting: "Partnerskapsträff november 2020", organisation: "Västerås" }),
  held("D19", { meeting: "Tjänstepersonsmöte januari 2021", organisation: "Västerås" }, "D19-officials"),
  of("D19", { meeting: "Tjänstepersonsmöte januari 2020", organisation: "Gävle" }, "D19"),
];

/** Those that are Word documents, not pages. */
export const DOCX = MADE.filter(({ kind }) => kindOf(kind).page === undefined);

/** The example with a fee too high and one for a stranger, and a municipality that sends the invoices. */
function withTrouble(): Partnership {
  return {
    ...example,
    agreements: example.agreements.map((agreement) => ({
      ...agreement,
      feeIsCeiling: true,
      feePer: "organisation" as const,
      billedBy: "Örebro",
    })),
    fees: example.fees.map((fee) =>
      fee.party === "Gävle"
        ? { ...fee, amount: 12_000 }
        : { ...fee, party: fee.party === "Uppsala" ? "Kalmar" : fee.party, status: "waived" as const },
    ),
  };
}

/** The example where nobody represents anybody, and one experience is told. */
function withoutMandates(): Partnership {
  const { experiences } = aPartnership({
    experiences: [{ party: "Östersund", title: "Barnkartor i planeringen", date: "2019-11-20" }],
  });
  return { ...example, mandates: [], experiences };
}

/** The example where an organisation has given notice of leaving. */
function afterNotice(noticeGiven: string, ...organisations: readonly string[]): Partnership {
  return {
    ...example,
    accessions: example.accessions.map((accession) =>
      organisations.includes(accession.organisation) ? { ...accession, noticeGiven } : accession,
    ),
  };
}

/** The example with a comment on each step of the work plan. */
function withStepComments(): Partnership {
  return { ...example, steps: example.steps.map((step) => ({ ...step, comment: `Om ${step.how}` })) };
}

/** The held year with a decision in every point of every agenda. */
function withDecisions(): Partnership {
  return { ...heldYear, agenda: heldYear.agenda.map((item) => ({ ...item, kind: "decision" as const })) };
}

/** The example with no host for 2021 yet. */
function withoutLaterHosts(): Partnership {
  const meetings = example.meetings.map((meeting) =>
    meeting.year === 2021 ? { ...meeting, host: undefined } : meeting,
  );
  return { ...example, meetings };
}

/** A document of the held year. */
function held(kind: string, request: Asked, golden?: string): Made {
  return of(kind, { today: HELD_YEAR_DAY, ...request }, golden, heldYear);
}

function of(kind: string, request: Made["request"], golden?: string, partnership = example): Made {
  return { kind, partnership, request, ...(golden === undefined ? {} : { golden }) };
}

const templates = await builtInTemplates();

export function kindOf(id: string): DocumentKind {
  const kind = documentKinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no document kind ${id}`);
  return kind;
}

/** The document of the kind, filled with its built-in template. @throws where something is missing or the template is at fault. */
export function filled(id: string, partnership: Partnership, request: Asked): Uint8Array {
  const { data, charts } = viewOf(id, partnership, request);
  const pictures = drawCharts({ barChart: drawn }, charts);
  const template = templates.get(id) ?? new Uint8Array();
  const document = fillDocument(template, data, DAY, NEEDED_MARKERS, pictures);
  if (!document.ok) throw new Error(JSON.stringify(document.faults));
  return document.docx;
}

/** The data of the kind's view. @throws where something is missing. */
export function dataOf(id: string, partnership: Partnership, request: Asked): TemplateData {
  return viewOf(id, partnership, request).data;
}

/** What must be filled in before the document can be made; nothing where it can. */
export function missingIn(id: string, partnership: Partnership, request: Asked): readonly string[] {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  return view.ok ? [] : view.missing;
}

function viewOf(id: string, partnership: Partnership, request: Asked) {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  if (!view.ok) throw new Error(view.missing.join("\n"));
  return view;
}
