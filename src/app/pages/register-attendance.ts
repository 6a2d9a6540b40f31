import type { Page } from "../page.ts";

/** Who came to a meeting, saved as it is chosen. */
export const registerAttendancePage: Page = {
  id: "registerAttendance",
  label: "Registrera närvaro",
  title: "Registrera närvaro",
  menu: "lifecycle",
  commands: [],
  after: "prepareAttendance",
  shows: "sidebar",
};
