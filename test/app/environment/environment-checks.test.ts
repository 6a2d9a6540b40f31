import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { heartbeatStopped } from "../../../src/app/environment/heartbeat-stopped.ts";
import { environmentChecks } from "../../../src/app/environment/index.ts";
import { ownerDiffers } from "../../../src/app/environment/owner-differs.ts";
import { ownerWithoutTrigger } from "../../../src/app/environment/owner-without-trigger.ts";
import { timeZonesDiffer } from "../../../src/app/environment/time-zones-differ.ts";
import { triggerOfAnother } from "../../../src/app/environment/trigger-of-another.ts";
import { twoDailyRuns } from "../../../src/app/environment/two-daily-runs.ts";
import { someSurroundings } from "./some-surroundings.ts";

const [ANNA, BO] = ["anna@haninge.example", "bo@orebro.example"];
const on = { sendReminders: true };
const ownedBy = (email: string, since: string) => ({ owner: { email, since } });

it("every check of the surroundings is listed, with a code of its own, and finds nothing where all is well", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../src/app/environment"));
  expect(environmentChecks).toHaveLength(
    files.filter((name) => !["index.ts", "environment-check.ts"].includes(name)).length,
  );
  expect(new Set(environmentChecks.map(({ code }) => code)).size).toBe(environmentChecks.length);
  expect(environmentChecks.flatMap((check) => check.find(someSurroundings()) ?? [])).toEqual([]);
});

describe("time zones", () => {
  it("that differ are told, with which they are", () => {
    const timeZones = { sheet: "Europe/Helsinki", script: "Europe/Stockholm" };
    expect(timeZonesDiffer.find(someSurroundings({ timeZones }))?.message).toContain(
      "Arket har tidszonen Europe/Helsinki men programmet Europe/Stockholm",
    );
  });
});

describe("a daily run that has stopped coming", () => {
  it.each([
    ["the same morning", "2020-09-01 07:05", false],
    ["the day before", "2020-08-31 07:59", false],
    ["two days ago", "2020-08-30 07:00", false],
    ["two days ago, late in the evening", "2020-08-30 23:59", false],
    ["three days ago", "2020-08-29 23:59", true],
    ["in another year", "2019-12-31 07:00", true],
  ])("last seen %s: told %s %s", (_, lastRun, told) => {
    const found = heartbeatStopped.find(
      someSurroundings({ settings: on, lastRun, ...ownedBy(ANNA, "2019-01-01") }),
    );
    expect(found !== undefined).toBe(told);
  });

  it("is told with the day and whom to ask", () => {
    expect(
      heartbeatStopped.find(
        someSurroundings({ settings: on, lastRun: "2020-08-20 07:05", ...ownedBy(BO, "2020-01-01") }),
      ),
    ).toEqual({
      setting: "sendReminders",
      message:
        "Påminnelserna är påslagna, men den dagliga körningen har inte gått sedan den 20 augusti 2020. Inget skickas.",
      action: `Be ${BO} att köra Slå på påminnelser, eller kör Ta över påminnelser.`,
    });
  });

  it("matters only while reminders are switched on", () => {
    expect(heartbeatStopped.find(someSurroundings({ lastRun: "2020-01-01 07:00" }))).toBeUndefined();
  });

  it("is not blamed on an owner whose first morning has not come, however long ago the former one's last was", () => {
    const around = { settings: on, lastRun: "2020-03-01 07:00" };
    expect(
      heartbeatStopped.find(someSurroundings({ ...around, ...ownedBy(BO, "2020-08-31") })),
    ).toBeUndefined();
    expect(
      heartbeatStopped.find(someSurroundings({ ...around, ...ownedBy(BO, "2020-08-29") })),
    ).toBeDefined();
  });

  it("is told where it never has come: by a stalled owner, and where nobody owns it", () => {
    const stalled = heartbeatStopped.find(someSurroundings({ settings: on, ...ownedBy(BO, "2020-08-01") }));
    expect(stalled?.message).toContain("den dagliga körningen har aldrig gått");
    expect(heartbeatStopped.find(someSurroundings({ settings: on }))?.action).toContain(
      "Kör Slå på påminnelser",
    );
  });
});

describe("two daily runs", () => {
  const both = [
    { day: "2020-08-31", email: BO },
    { day: "2020-09-01", email: ANNA },
  ];

  it("of two people within two days are told, with both", () => {
    expect(twoDailyRuns.find(someSurroundings({ recentRuns: both }))?.message).toContain(
      `körs av både ${ANNA} och ${BO}`,
    );
  });

  it("of one person, or of two in different weeks, are none", () => {
    expect(twoDailyRuns.find(someSurroundings({ recentRuns: both.slice(1) }))).toBeUndefined();
    expect(twoDailyRuns.find(someSurroundings({ recentRuns: both, today: "2020-09-02" }))).toBeUndefined();
  });

  it("are none when one took over from the other in between", () => {
    const handedOver = someSurroundings({ recentRuns: both, ...ownedBy(ANNA, "2020-08-31") });
    expect(twoDailyRuns.find(handedOver)).toBeUndefined();
    const goesOn = someSurroundings({ recentRuns: both, ...ownedBy(ANNA, "2020-08-30") });
    expect(twoDailyRuns.find(goesOn)).toBeDefined();
  });
});

describe("my own trigger", () => {
  it("is missing though the daily run is mine", () => {
    const mine = ownedBy(ANNA, "2020-08-01");
    expect(ownerWithoutTrigger.find(someSurroundings(mine))?.action).toContain("Kör Ta över påminnelser");
    expect(ownerWithoutTrigger.find(someSurroundings({ ...mine, hasDaily: true }))).toBeUndefined();
    expect(ownerWithoutTrigger.find(someSurroundings(ownedBy(BO, "2020-08-01")))).toBeUndefined();
  });

  it("is there though the daily run is somebody else's", () => {
    const around = { hasDaily: true, ...ownedBy(BO, "2020-08-01") };
    expect(triggerOfAnother.find(someSurroundings(around))?.message).toContain(
      `Kontot ${ANNA} har kvar en tidsstyrd körning, fast den dagliga körningen hör till ${BO}.`,
    );
    expect(triggerOfAnother.find(someSurroundings({ ...around, hasDaily: false }))).toBeUndefined();
    expect(triggerOfAnother.find(someSurroundings({ ...around, ...ownedBy(ANNA, "2020-08-01") }))).toBe(
      undefined,
    );
  });

  it("is left alone where the program may not ask, or does not know who I am", () => {
    const unasked = { hasDaily: undefined, ...ownedBy(ANNA, "2020-08-01") };
    expect(ownerWithoutTrigger.find(someSurroundings(unasked))).toBeUndefined();
    expect(triggerOfAnother.find(someSurroundings({ ...unasked, ...ownedBy(BO, "2020-08-01") }))).toBe(
      undefined,
    );
    expect(
      triggerOfAnother.find(someSurroundings({ me: "", hasDaily: true, ...ownedBy(BO, "2020-08-01") })),
    ).toBeUndefined();
  });
});

describe("the owner in Inställningar", () => {
  it("is another than the document's", () => {
    const around = { settings: { remindersOwner: BO }, ...ownedBy(ANNA, "2020-08-01") };
    expect(ownerDiffers.find(someSurroundings(around))).toMatchObject({
      setting: "remindersOwner",
      message: `Den dagliga körningen hör till ${ANNA}, men i Inställningar står ${BO}.`,
    });
    const emptied = ownerDiffers.find(someSurroundings(ownedBy(ANNA, "2020-08-01")));
    expect(emptied?.message).toContain("i Inställningar står ingen");
  });

  it("is named in a copy of the workbook, which has no daily run", () => {
    expect(ownerDiffers.find(someSurroundings({ settings: { remindersOwner: BO } }))?.message).toContain(
      "kopia av arket",
    );
  });

  it("is the same, whatever its case and spaces", () => {
    const settings = { remindersOwner: " Anna@Haninge.example" };
    expect(ownerDiffers.find(someSurroundings({ settings, ...ownedBy(ANNA, "2020-08-01") }))).toBe(undefined);
  });
});
