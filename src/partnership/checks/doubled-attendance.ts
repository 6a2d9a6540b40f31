import { quoted } from "../../messages/lists.ts";
import { attendance } from "../sheets/attendance.ts";
import { at, defineCheck } from "./check.ts";

export const doubledAttendance = defineCheck({
  code: "doubled-attendance",
  severity: "warning",
  about: "Samma person står på två rader i närvaron för ett möte.",
  reads: ["attendance"],
  *find(partnership) {
    const first = new Map<string, number>();
    for (const row of partnership.attendance) {
      if (row.person === undefined) continue;
      const key = JSON.stringify([row.meeting, row.person]);
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, row.row);
        continue;
      }
      yield at(
        attendance,
        row,
        "person",
        `Rad ${known} gäller också ${row.person} vid ${quoted(row.meeting)}.`,
        "Ta bort den rad som är fel.",
      );
    }
  },
});
