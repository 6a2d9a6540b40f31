import { expect, it } from "vitest";
import { noticeLines } from "../../../src/partnership/reminders/notice-lines.ts";
import { type Notice, troubleSentence } from "../../../src/partnership/reminders/notices.ts";

const to = { id: "people-1", name: "S", email: "s@p.example", hasAccess: true, fault: undefined };
const aNotice = (name: string, values: Partial<Notice["trouble"]> = {}): Notice => {
  const trouble: Notice["trouble"] = {
    key: `P3|a|2020-10-01|-30|${name}`,
    rule: "P3",
    about: "Överenskommelsen",
    status: "failed",
    day: "2020-09-01",
    reason: "Adressen godtogs inte.",
    name,
    ...values,
  };
  return {
    key: name,
    rule: "Besked",
    about: trouble.about,
    to,
    trouble,
    text: troubleSentence(trouble, name),
  };
};

it("what happened to one is that one's own sentence", () => {
  const notice = aNotice("Anna");
  expect(noticeLines([notice])).toEqual([notice.text]);
});

it("what happened to several is one line with their names in order; what differs has its own", () => {
  const lines = noticeLines([aNotice("Örjan"), aNotice("Anna"), aNotice("Bo", { status: "unclear" })]);
  expect(lines).toEqual([
    "Sista dag att meddela utträde (Överenskommelsen): Anna och Örjan fick inget brev. Adressen godtogs inte.",
    expect.stringContaining("det går inte att veta om Bo fick brevet"),
  ]);
});

it("a thousand people are nine names and a number", () => {
  const [line, ...others] = noticeLines(
    Array.from({ length: 1000 }, (_, place) => aNotice(`Person ${String(place).padStart(3, "0")}`)),
  );
  expect(others).toEqual([]);
  expect(line).toContain("Person 008 och 991 till fick inget brev.");
});
