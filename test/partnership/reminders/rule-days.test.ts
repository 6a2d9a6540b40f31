import { expect, it } from "vitest";
import { parseDays } from "../../../src/partnership/reminders/rule-days.ts";

it.each([
  ["-60, -30, -7", [-60, -30, -7]],
  ["+14; +28;42", [14, 28, 42]],
  ["−7 –1 0", [-7, -1, 0]],
  ["7, -7, 7", [-7, 7]],
  ["-0", [0]],
  ["-365", [-365]],
])("reads %s", (text, days) => {
  expect(parseDays(text)).toEqual(days);
});

it.each([undefined, "", " , ", "sju", "-7 dagar", "1.5", "7-14", "--7", "99999", "4000", "2020-10-01"])(
  "says that %s means no days",
  (text) => {
    expect(parseDays(text)).toBeUndefined();
  },
);
