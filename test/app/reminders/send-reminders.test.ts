import { describe, expect, it } from "vitest";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { DAY, twentyLetters, twentyOneLetters } from "./twenty-letters.ts";

const SPACE = "\u00a0";
const people = examplePartnership.people ?? [];
const withPerson = (name: string, values: object) => ({
  people: people.map((person) => (person.name === name ? { ...person, ...values } : person)),
});
const GÄVLE = "Tjänsteperson Gävle";
const GÄVLE_ADDRESS = "tjansteperson@gavle.example";
const statuses = (letters: readonly { readonly status: string }[]) => [
  ...new Set(letters.map(({ status }) => status)),
];

describe("a day with letters", () => {
  it("sends each representative one, and says so", () => {
    const world = twentyLetters();
    const { said, letters, issues } = world.run(DAY);
    expect(said).toBe(`20${SPACE}brev skickades till 20${SPACE}personer.`);
    expect(issues).toEqual([]);
    expect(new Set(world.outbox.map(({ to }) => to)).size).toBe(20);
    expect(statuses(letters)).toEqual(["sent"]);
    expect(letters[0]).toEqual({
      key: expect.stringMatching(/^P3\|agreements-2\|2020-10-01\|-30\|people-\d+$/),
      rule: "P3",
      to: "fortroendevald@angered.example",
      subject: "Utträde inför 2021 meddelas senast den 1 oktober 2020",
      status: "sent",
      reason: "Förtroendevald för Angereds stadsdel.",
    });
  });

  it("writes a row for each in Utskick", () => {
    const world = twentyLetters();
    const { letters } = world.run(DAY);
    expect(world.ledger("Nyckel")).toEqual(letters.map(({ key }) => key));
    for (const [header, value] of [
      ["Tid", "2020-09-01 07:05"],
      ["Regel", "P3"],
      ["Avser", "Överenskommelse om partnerskap 2020–2021"],
      ["Status", "Skickad"],
      ["Orsak", ""],
    ] as const)
      expect(new Set(world.ledger(header)), header).toEqual(new Set([value]));
    for (const run of world.ledger("Körning")) expect(run).toMatch(/^k1 [0-9a-f]{8}$/);
  });

  it("sends nothing when it is run again, that day or the next", () => {
    const world = twentyLetters();
    world.run(DAY);
    for (const day of [DAY, "2020-09-02"]) {
      const { said, letters } = world.run(day);
      expect(said).toBe("Inget att påminna om i dag.");
      expect(statuses(letters)).toEqual(["skipped"]);
    }
    expect(world.outbox).toHaveLength(20);
  });

  it("puts everything that one person is to know in one letter, with a row of Utskick for each thing", () => {
    const world = twentyOneLetters();
    const { letters } = world.run(DAY);
    expect(world.outbox).toHaveLength(21);
    expect(letters).toHaveLength(41);
    const own = world.outbox.find(({ to }) => to === GÄVLE_ADDRESS);
    expect(own?.subject).toBe(
      `Utträde inför 2021 meddelas senast den 1 oktober 2020 och 1${SPACE}påminnelse till`,
    );
    expect(own?.text).toContain("Du kallas till Extra träff den 27 oktober 2020.");
    expect(new Set(world.ledger("Nyckel")).size).toBe(41);
  });

  it("is signed by the coordinator, who also gets the answers and a copy line in the own letter", () => {
    const world = twentyOneLetters();
    world.run(DAY);
    const own = world.outbox.find(({ to }) => to === GÄVLE_ADDRESS);
    expect(own?.replyTo).toBe("samordnare@partnerskapet.example");
    expect(own?.senderName).toBe("Partnerskapet för barnets rättigheter i praktiken");
    expect(own?.text).toMatch(/Med vänlig hälsning\nSamordnare Partnerskapet\n/);
    const copy = world.outbox.find(({ to }) => to === "samordnare@partnerskapet.example");
    expect(copy?.text).toContain(
      "– Kallelse till Extra träff den 27 oktober 2020: till Förtroendevald Angereds stadsdel, ",
    );
  });

  it("links to the sheet only for those who may open it", () => {
    const world = twentyLetters();
    world.run(DAY);
    const linked = world.outbox.filter(
      ({ text, html }) => text.includes("https://ark.example/1") && html.includes("ark.example"),
    );
    expect(linked).toHaveLength(10);
    expect(linked.every(({ to }) => to.startsWith("tjansteperson@"))).toBe(true);
  });
});

describe("a day without letters", () => {
  it("leaves Utskick alone", () => {
    const world = twentyLetters();
    expect(world.run("2020-06-10").said).toBe("Inget att påminna om i dag.");
    expect(world.ledger("Nyckel")).toEqual([]);
  });
});

describe("a dry run", () => {
  it("tells what would go and touches nothing", () => {
    const world = twentyLetters();
    const { said, letters } = world.run(DAY, { send: false });
    expect(said).toBe(
      `Torrkörning: 20${SPACE}brev skulle ha skickats i dag till 20${SPACE}personer. Inget har skickats.`,
    );
    expect(statuses(letters)).toEqual(["planned"]);
    expect(world.outbox).toEqual([]);
    expect(world.ledger("Nyckel")).toEqual([]);
    expect(world.calls).toEqual(["lock", "read"]);
    expect(world.run("2020-06-10", { send: false }).said).toBe("Inget att påminna om i dag.");
  });

  it("tells of people without an address", () => {
    const world = twentyLetters(withPerson(GÄVLE, { email: undefined }));
    const { said, letters } = world.run(DAY, { send: false });
    expect(said).toContain(`1${SPACE}påminnelse saknar en adress att skicka till.`);
    expect(letters.filter(({ status }) => status === "skipped")).toMatchObject([
      { to: GÄVLE, reason: "Mottagaren har ingen e-postadress." },
    ]);
  });
});

describe("a person who cannot be written to", () => {
  it("stands in Utskick with the reason, once, and the coordinator is told once", () => {
    const world = twentyLetters(withPerson(GÄVLE, { email: undefined }));
    const { said, letters } = world.run(DAY);
    expect(said).toBe(
      `20${SPACE}brev skickades till 20${SPACE}personer. 1${SPACE}påminnelse saknar en adress att skicka till. Orsakerna står i fliken Utskick.`,
    );
    expect(letters.filter(({ status }) => status === "failed")).toMatchObject([{ to: GÄVLE }]);
    expect(world.ledger("Orsak")).toContain("Mottagaren har ingen e-postadress.");
    const told = () =>
      world.outbox.filter(({ text }) => text.includes("Tjänsteperson Gävle fick inget brev."));
    expect(told().map(({ to }) => to)).toEqual(["samordnare@partnerskapet.example"]);
    for (const day of [DAY, "2020-09-02", "2020-09-03"]) world.run(day);
    expect(told()).toHaveLength(1);
    expect(world.ledger("Status").filter((status) => status === "Misslyckad")).toHaveLength(1);
  });

  it("gets the letter after all where the address turns up in time", () => {
    const world = twentyLetters(withPerson(GÄVLE, { email: undefined }));
    world.run(DAY);
    const found = twentyLetters(withPerson(GÄVLE, {}));
    world.grids.set("people", found.grids.get("people") ?? []);
    world.run("2020-09-02");
    expect(world.outbox.filter(({ to }) => to === GÄVLE_ADDRESS)).toHaveLength(1);
  });

  it("is anyone with a real address in an example workbook", () => {
    const world = twentyLetters(withPerson(GÄVLE, { email: "namn@gavle.se" }));
    world.run(DAY);
    expect(world.outbox.every(({ to }) => to.endsWith(".example"))).toBe(true);
    expect(world.ledger("Orsak")).toContain(
      "Ett exempelark skickar bara till adresser som slutar på .example.",
    );
  });
});

describe("a mail service that says no", () => {
  const refused = (error: Error) => {
    const world = twentyLetters();
    world.refusals.set(GÄVLE_ADDRESS, error);
    return world;
  };

  it.each([
    [`Invalid email: ${GÄVLE_ADDRESS}`, "E-posttjänsten godtog inte adressen."],
    [`Något gick fel med ${GÄVLE_ADDRESS}`, "E-posttjänsten tog inte emot brevet."],
  ])("to one address stops no other letter; ”%s” is written down without the address", (message, reason) => {
    const world = refused(new Error(message));
    const { said, letters } = world.run(DAY);
    expect(world.outbox).toHaveLength(19);
    expect(said).toContain(`1${SPACE}brev kunde inte skickas och försöks igen nästa dag.`);
    expect(letters.filter(({ status }) => status === "failed")).toMatchObject([
      { to: GÄVLE_ADDRESS, reason },
    ]);
    expect(world.ledger("Orsak").filter((text) => text !== "")).toEqual([reason]);
  });

  it("is asked again on three days, and no more", () => {
    const world = refused(new Error("Invalid email"));
    for (const day of [DAY, "2020-09-02", "2020-09-03", "2020-09-04", "2020-09-05"]) world.run(day);
    expect(world.ledger("Status").filter((status) => status === "Misslyckad")).toHaveLength(3);
    expect(
      world.outbox.filter(({ text }) => text.includes("Tjänsteperson Gävle fick inget brev.")),
    ).toHaveLength(1);
  });

  it("is not asked again where it gave no answer: the letter may have gone", () => {
    const world = refused(new Error("Exception: Service timed out: Mail"));
    expect(world.run(DAY).letters.filter(({ status }) => status === "unclear")).toHaveLength(1);
    world.refusals.clear();
    world.run("2020-09-02");
    expect(world.outbox.filter(({ to }) => to === GÄVLE_ADDRESS)).toEqual([]);
    expect(
      world.outbox.filter(({ text }) => text.includes("inte att veta om Tjänsteperson Gävle fick brevet")),
    ).toHaveLength(1);
  });
});

describe("the end of the day's quota", () => {
  it("stops before it, and the next run goes on with the rest", () => {
    const world = twentyLetters();
    world.quota = 13;
    const { said, letters } = world.run(DAY);
    expect(said).toBe(
      `13${SPACE}brev skickades till 13${SPACE}personer. 7${SPACE}brev väntar till nästa körning, eftersom dagens utrymme eller tid tog slut.`,
    );
    expect(letters.filter(({ status }) => status === "skipped")).toHaveLength(7);
    expect(world.ledger("Nyckel")).toHaveLength(13);
    world.quota = 100;
    world.run("2020-09-02");
    expect(new Set(world.outbox.map(({ to }) => to)).size).toBe(20);
    expect(world.outbox).toHaveLength(20);
  });

  it.each([
    new Error("Limit exceeded: Email Recipients quota"),
    new Error("Service invoked too many times for one day: email."),
  ])("that comes sooner than told is taken for what it is: %s", (error) => {
    const world = twentyLetters();
    const [, , , fourth] = world.run(DAY, { send: false }).letters;
    world.refusals.set(fourth?.to ?? "", error);
    world.run(DAY);
    expect(world.outbox).toHaveLength(3);
    expect(world.count("send")).toBe(4);
    expect(world.ledger("Status").filter((status) => status === "Misslyckad")).toHaveLength(7);
    world.refusals.clear();
    world.run("2020-09-02");
    expect(world.outbox).toHaveLength(20);
    expect(new Set(world.outbox.map(({ to }) => to)).size).toBe(20);
  });

  it("sends nothing where nothing is left, and loses nothing", () => {
    const world = twentyLetters();
    world.quota = 0;
    world.run(DAY);
    expect(world.ledger("Nyckel")).toEqual([]);
  });
});

describe("the end of the run's time", () => {
  it("stops before Apps Script does, also within ten letters; the next run goes on with the rest", () => {
    const world = twentyLetters();
    world.millisecondsPerLetter = 18_000;
    const { said } = world.run(DAY);
    expect(world.outbox).toHaveLength(15);
    expect(said).toContain(`5${SPACE}brev kunde inte skickas`);
    world.run(DAY);
    expect(new Set(world.outbox.map(({ to }) => to)).size).toBe(20);
  });
});

it("tells of a rule that cannot be read, at its cell, and sends the others", () => {
  const world = twentyLetters({ reminderRules: [{ name: "P3", active: true, days: "snart" }] });
  const { issues, letters } = world.run(DAY);
  expect(issues).toMatchObject([{ tab: "Påminnelseregler", cell: "C2", code: "unreadable-rule" }]);
  expect(letters).toEqual([]);
});

it.each(["people", "ledger", "reminderRules"])("refuses to go on half a workbook: %s is missing", (id) => {
  const world = twentyLetters();
  world.grids.delete(id);
  expect(() => world.run(DAY)).toThrow("missing-tab");
  expect(world.outbox).toEqual([]);
});
