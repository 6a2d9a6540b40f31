import { expect, test } from "vitest";
import { documentKinds } from "../../../../src/partnership/documents/index.ts";
import type { SomeRows } from "../../../a-partnership.ts";
import { AGREEMENT, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { DAY, dataOf, filled, missingIn } from "../filled.ts";

type Activity = NonNullable<SomeRows["activities"]>[number];
type Step = NonNullable<SomeRows["steps"]>[number];

const REQUEST = { agreement: AGREEMENT };

const anActivity = (row: Activity = {}): Activity => ({
  name: "2020:1",
  agreement: AGREEMENT,
  activity: "Lära",
  focus: "Metoder",
  responsible: "Samordnaren",
  status: "ongoing",
  ...row,
});
const aStep = (row: Step = {}): Step => ({ activity: "2020:1", how: "Träffas", when: "Löpande", ...row });

function withPlan(activities: readonly Activity[], steps: readonly Step[] = []) {
  return aSmallPartnership({}, { activities, steps });
}

test("steps are counted by status, and those of a dropped activity are dropped with it", () => {
  const partnership = withPlan(
    [anActivity(), anActivity({ name: "2020:2", status: "dropped", focus: "metoder " })],
    [
      aStep({ status: "done" }),
      aStep({ status: "ongoing" }),
      aStep(),
      aStep({ activity: "2020:2", status: "notStarted" }),
    ],
  );
  expect(dataOf("D12", partnership, REQUEST)).toMatchObject({
    summary:
      "Arbetsplanen har 2\u00a0aktiviteter med sammanlagt 4\u00a0delmoment. Ett är klart, ett pågår, ett saknar uppgift om status och ett är struket. Inget är försenat.",
    progress: [
      { focus: "Metoder", done: "1", ongoing: "1", notStarted: "0", unsaid: "1", dropped: "1", total: "4" },
    ],
  });
});

test.each([
  ["done", "Alla är klara."],
  ["ongoing", "Alla pågår."],
  ["notStarted", "Inget av dem är påbörjat."],
  ["dropped", "Alla är strukna."],
] as const)("steps that are all %s are told of together", (status, sentence) => {
  const all = withPlan([anActivity()], [aStep({ status }), aStep({ status })]);
  expect(dataOf("D12", all, REQUEST).summary).toContain(`2\u00a0delmoment. ${sentence} `);
  const single = withPlan([anActivity()], [aStep({ status })]);
  expect(dataOf("D12", single, REQUEST).summary).toContain("1\u00a0delmoment. Ett ");
});

test("a late step says since when, in its row and in the list, and who is responsible", () => {
  const partnership = withPlan(
    [anActivity()],
    [aStep({ when: "Jan 2020", status: "ongoing" }), aStep({ when: "Mars 2020", responsible: "Gävle" })],
  );
  expect(dataOf("D12", partnership, REQUEST)).toMatchObject({
    chapters: [
      { activities: [{ steps: [{ status: "Pågår\nFörsenat: skulle vara klart den 31 januari 2020" }, {}] }] },
    ],
    late: [{ activity: "2020:1", how: "Träffas", last: "den 31 januari 2020", responsible: "Samordnaren" }],
    asOf: "Uppgifterna är de som var inlagda den 1 mars 2020.",
  });
  expect(dataOf("D12", partnership, { ...REQUEST, day: "2020-05-01" })).toMatchObject({
    late: [{}, { responsible: "Gävle" }],
    asOf: "Status och resultat är de som var inlagda den 1 mars 2020. Vad som är försenat räknas från den 1 maj 2020.",
  });
});

test("a step without a time, or with one that means nothing, is told as neither late nor in time", () => {
  const steps = [
    aStep({ when: undefined }),
    aStep({ when: "i våras" }),
    aStep({ when: "snart", status: "done" }),
  ];
  const data = dataOf("D12", withPlan([anActivity()], steps), REQUEST);
  expect(data).toMatchObject({
    unknownTimes:
      "För 2\u00a0delmoment går det inte att avgöra, eftersom tiden saknas eller inte går att tolka.",
    chapters: [{ activities: [{ steps: [{ when: "Ej angivet" }, { when: "i våras" }, {}] }] }],
  });
});

test("open activities without a responsible are listed, closed ones are not", () => {
  const without = { responsible: undefined };
  const partnership = withPlan(
    [
      anActivity({ ...without, name: "2020:10" }),
      anActivity({ ...without, name: "2020:9", status: "done" }),
      anActivity({ ...without, name: "2020:2", status: undefined }),
    ],
    [aStep({ activity: "2020:10" })],
  );
  expect(dataOf("D12", partnership, REQUEST)).toMatchObject({
    withoutResponsible: ["2020:2 Lära", "2020:10 Lära"],
    chapters: [
      {
        activities: [
          { about: "Status: ingen uppgift. Ansvarig: ingen utsedd." },
          {},
          { steps: [{ responsible: "Ingen utsedd" }] },
        ],
      },
    ],
  });
});

test("each focus has its chapter: one without activities, one that only an activity names, and none", () => {
  const partnership = aSmallPartnership(
    { focus: ["Metoder", "Spridning"] },
    {
      activities: [
        anActivity({ focus: undefined }),
        anActivity({ name: "2020:2", focus: "Annat" }),
        anActivity({ name: "2020:3" }),
      ],
    },
  );
  const data = dataOf("D12", partnership, REQUEST);
  expect((data.chapters as readonly { focus: string }[]).map(({ focus }) => focus)).toEqual([
    "Metoder",
    "Spridning",
    "Annat",
    "Utan angiven inriktning",
  ]);
  const text = documentText(filled("D12", partnership, REQUEST));
  expect(text).toContain("## Spridning\n\nPlanen har ingen aktivitet med den här inriktningen.");
  expect(text).toContain("Arbetsplanen har 3\u00a0aktiviteter och inga delmoment.");
  expect(text).toContain("Inga delmoment är inlagda.");
});

test("the chart has the figures of the table but for the dropped, and only statuses that somebody has", () => {
  const partnership = withPlan(
    [anActivity(), anActivity({ name: "2020:2", focus: "Annat", status: "dropped" })],
    [aStep({ status: "done" }), aStep({ status: "ongoing" }), aStep({ activity: "2020:2" })],
  );
  const view = documentKinds.find(({ id }) => id === "D12")?.view(partnership, { ...REQUEST, today: DAY });
  expect(view?.ok === true && view.charts?.progress).toMatchObject({
    alt: "Stapeldiagram över antalet delmoment per inriktning och status, utan de strukna. Sammanlagt: klara 1 och pågår 1. Siffrorna står i tabellen.",
    categories: ["Metoder"],
    series: [
      { name: "Klara", values: [1] },
      { name: "Pågår", values: [1] },
    ],
  });
});

test("it refuses a plan without activities", () => {
  expect(missingIn("D12", withPlan([]), REQUEST)).toEqual([
    "Det finns inga aktiviteter för ”Avtalet” (fliken ”Arbetsplan”, kolumnen ”Överenskommelse”).",
  ]);
});
