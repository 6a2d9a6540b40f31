/**
 * Thin functions over third-party libraries. In the bundle they stand in `Vendor.js`, which is evaluated at the first call:
 * every edit in the sheet loads the whole script, and most edits need none of them.
 */
export type { CalendarEvent, CalendarPerson, EventEdge, Moment } from "./calendar/calendar-event.ts";
export { writeCalendar } from "./calendar/write-calendar.ts";
export { withoutDraftMark } from "./draft-mark.ts";
export { type FilledDocument, fillDocument, type TemplateFault } from "./fill-document.ts";
export { fillHtml, fillText, markersOf } from "./fill-text.ts";
export type { Picture, Pictures } from "./picture.ts";
export { type ReadSpreadsheet, readSpreadsheet } from "./spreadsheet/read-spreadsheet.ts";
