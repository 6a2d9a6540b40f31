import { describe, expect, it } from "vitest";
import { unusualDnr } from "../../../src/partnership/checks/unusual-dnr.ts";
import { aCase, aMandate, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks about what does not look like a number of any registry, in cases and mandates", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ name: "Dnr KS 2020/131" })],
    mandates: [aMandate({ dnr: "muntligt" })],
  });
  expect(told(unusualDnr, partnership)).toMatchInlineSnapshot(`
    "Varning | unusual-dnr | Ärenden | 2 | Dnr: ”Dnr KS 2020/131” ser inte ut som ett diarienummer. → Kontrollera numret mot handlingen. Vanliga former är KS 2020/131, KS-2014/1 och 2023KS133.
    Varning | unusual-dnr | Uppdrag | 2 | Dnr: ”muntligt” ser inte ut som ett diarienummer. → Kontrollera numret mot handlingen. Vanliga former är KS 2020/131, KS-2014/1 och 2023KS133."
  `);
});

describe("accepts the forms that municipalities use", () => {
  it.each([
    "KS 2020/131",
    "KS-2014/1",
    "KSKF/2013:228",
    "2023KS133",
    "KS 2019/76",
    "KSN-2019-3254",
    "Ks 1001/2019",
    "N131-0123/20",
    "19KS552",
    "2020/131",
    "KS 2019/00952-1.2.3",
    "SDN 2019/802",
    "  KS  2020/131 ",
    "(dnr saknas) Gävle",
  ])("%s", (name) => {
    expect(told(unusualDnr, aRightPartnership({ cases: [aCase({ name })] }))).toBe("");
  });
});

describe("asks about", () => {
  it.each(["2020-03-01", "KS", "131", "§ 59", "KS 2020", "KS 2020/", "KS 131", "https://gavle.example/131"])(
    "%s",
    (name) => {
      expect(told(unusualDnr, aRightPartnership({ cases: [aCase({ name })] }))).toMatch("Varning");
    },
  );
});
