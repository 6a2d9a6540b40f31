import { expect, it } from "vitest";
import { doubledAttendance } from "../../../src/partnership/checks/doubled-attendance.ts";
import { allTold, anAttendance, aRightPartnership, rightRows, told } from "./a-right-partnership.ts";

const rows = rightRows.attendance ?? [];

it("tells of someone who stands on two rows for the same meeting", () => {
  const partnership = aRightPartnership({ attendance: [...rows, anAttendance({ presence: "absent" })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | doubled-attendance | Närvaro | 5 | Person: Rad 3 gäller också Tjänsteperson Gävle vid ”Partnerskapsträff februari 2020”. → Ta bort den rad som är fel."`,
  );
});

it("accepts the same person at another meeting, and several rows where nobody is named yet", () => {
  const partnership = aRightPartnership({
    attendance: [...rows, anAttendance({ person: undefined }), anAttendance({ person: undefined })],
  });
  expect(told(doubledAttendance, partnership)).toBe("");
});
