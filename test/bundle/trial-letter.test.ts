import { describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "./a-home.ts";

const ME = "samordnare@partnerskapet.example";
const DAY = "2020-09-01";
const SUBJECT = "Utträde inför 2021 meddelas senast den 1 oktober 2020";
const trial = (home: Home, parameters: Record<string, string> = {}, options = {}) =>
  home.run("sendTrialLetter", parameters, options);
const ledgerRows = (home: Home) => home.state.sheets.find(({ name }) => name === "Utskick")?.rows.slice(1);

describe("Skicka provbrev till mig", () => {
  it("sends the letter to whoever asks and to nobody else, marked in subject, text and HTML, while reminders are off", () => {
    const home = anExampleHome({ today: "2020-08-20" });
    const { answer, error } = trial(home, { person: "Tjänsteperson Gävle" });
    expect(error).toBeUndefined();
    expect(answer.said).toBe(
      `Provbrevet är skickat till ${ME}. Så ser brevet ut som Tjänsteperson Gävle skulle få den 1 september 2020; ingen annan har fått det.`,
    );
    expect(home.sent).toHaveLength(1);
    const [letter] = home.sent;
    expect(letter).toMatchObject({ to: [ME], cc: [], bcc: [], subject: `Provbrev: ${SUBJECT}` });
    const mark =
      "Provbrev. Så här ser brevet ut som Tjänsteperson Gävle skulle få tisdagen den 1 september 2020. Det här har bara gått till dig som bad om det, och räknas inte som skickat.";
    expect(letter?.body.startsWith(`${mark}\n\n`)).toBe(true);
    expect(letter?.htmlBody).toContain(`<strong>${mark}</strong>`);
    expect(letter?.body).toContain("Hej Tjänsteperson Gävle!");
  });

  it("counts for nothing: Utskick stays empty, and the real letters of the day go to all", () => {
    const home = anExampleHome();
    trial(home, { person: "Tjänsteperson Gävle", day: DAY });
    expect(ledgerRows(home)).toEqual([]);
    home.day(DAY);
    const real = home.sent.slice(1);
    expect(real).toHaveLength(20);
    expect(real.flatMap(({ to }) => to)).toContain("tjansteperson@gavle.example");
  });

  it("is word for word the letter that the person gets on the day, also after it has gone", () => {
    const home = anExampleHome();
    home.day(DAY);
    const real = home.sent.find(({ to }) => to.includes("tjansteperson@gavle.example"));
    trial(home, { person: "Tjänsteperson Gävle", day: DAY });
    const shown = home.sent[home.sent.length - 1];
    expect(shown?.body.split("\n\n").slice(1).join("\n\n")).toBe(real?.body);
    expect(shown?.subject).toBe(`Provbrev: ${real?.subject}`);
    expect([shown?.name, shown?.replyTo]).toEqual([real?.name, real?.replyTo]);
  });

  it("can be asked for by rule: the first person who gets something of it", () => {
    const home = anExampleHome();
    expect(trial(home, { rule: "P6" }).answer.said).toContain(ME);
    expect(home.sent[0]?.subject).toContain("Provbrev: Kallelse till ");
  });

  it("shows the coordinator's letter as the coordinator gets it", () => {
    const home = anExampleHome({ today: DAY });
    home.hand.type("Uppdrag!A2", "Samordnare Partnerskapet");
    const { answer } = trial(home, { person: "Samordnare Partnerskapet" });
    expect(answer.ok, answer.said).toBe(true);
    expect(home.sent[0]?.body).toContain("Du får brevet som samordnare.");
  });

  it("shows the letter of somebody who has no address", () => {
    const home = anExampleHome();
    const people = home.state.sheets.find(({ name }) => name === "Personer");
    const at = people?.rows.findIndex((row) => row[0] === "Tjänsteperson Gävle") ?? -1;
    const column = String.fromCharCode(65 + (people?.rows[0] ?? []).indexOf("E-post"));
    home.hand.type(`Personer!${column}${at + 1}`, "");
    expect(trial(home, { person: "Tjänsteperson Gävle", day: DAY }).answer.ok).toBe(true);
    expect(home.sent.map(({ to }) => to)).toEqual([[ME]]);
  });

  it("is only shown by the preview", () => {
    const home = anExampleHome();
    const before = structuredClone(home.state);
    const result = home.runtime.call("runCommand", [
      "sendTrialLetter",
      { person: "Tjänsteperson Gävle", day: DAY },
      { preview: true },
    ]);
    const { said, letters } = result.value as { said: string; letters: unknown };
    expect(said).toMatch(
      /^Inget är skickat\. Så här ser provbrevet ut\.\n\nÄmne: Provbrev: Utträde [\s\S]*Hej Tjänsteperson Gävle!/,
    );
    expect(letters).toMatchObject([{ to: ME, status: "planned" }]);
    expect(home.sent).toEqual([]);
    expect(home.state).toEqual(before);
  });
});

describe("a trial letter that cannot be sent", () => {
  it("from the example to a real address is refused in words, and can still be looked at", () => {
    const home = anExampleHome();
    const { answer } = trial(home, { day: DAY }, { user: "anna@haninge.se" });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(
      "Arket är ett exempelark och skickar bara till adresser som slutar på .example, och du är inloggad som anna@haninge.se. Välj Förhandsgranska, så visas brevet här i stället.",
    );
    const preview = home.runtime.call("runCommand", ["sendTrialLetter", { day: DAY }, { preview: true }], {
      user: "anna@haninge.se",
    });
    expect((preview.value as { ok: boolean }).ok).toBe(true);
    expect(home.sent).toEqual([]);
  });

  it.each([
    [
      "a day without one for the person",
      { person: "Tjänsteperson Gävle", day: "2020-09-02" },
      "Tjänsteperson Gävle skulle inte få ett brev den 2 september 2020. Nästa sådana brev går den ",
    ],
    [
      "a rule that has nothing",
      { rule: "P1", day: "2031-05-05" },
      "Ingen skulle få ett brev med P1 den 5 maj 2031. Välj en annan person eller regel.",
    ],
    [
      "a person who does not exist",
      { person: "Någon annan" },
      "”Någon annan” går inte att välja som person.",
    ],
    ["a day that is none", { day: "i morgon" }, "”i morgon” går inte att läsa som dag."],
  ])("for %s is told with what to do", (_, parameters, sentence) => {
    const home = anExampleHome({ today: "2020-08-20" });
    const { answer } = trial(home, parameters);
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(home.sent).toEqual([]);
  });

  it("of a rule that is switched off says so", () => {
    const home = anExampleHome({ today: "2020-08-20" });
    const rules = home.state.sheets.find(({ name }) => name === "Påminnelseregler");
    const at = rules?.rows.findIndex((row) => row[0] === "P3") ?? -1;
    home.hand.type(`Påminnelseregler!B${at + 1}`, "Nej");
    expect(trial(home, { rule: "P3" }).answer.said).toContain(
      "Ingen skulle få ett brev med P3 under det närmaste året. Regeln är avstängd i fliken Påminnelseregler.",
    );
  });

  it.each([
    ["at the end of the quota", { mailQuota: 0 }, "Dagens utrymme för e-post är slut."],
    [
      "by a mail service that says no",
      {
        deliver: () => {
          throw new Error("Något gick fel");
        },
      },
      "E-posttjänsten tog inte emot brevet.",
    ],
  ])("%s is refused with why", (_, options, sentence) => {
    const home = anExampleHome(options);
    const { answer } = trial(home, { day: DAY });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(ledgerRows(home)).toEqual([]);
  });
});
