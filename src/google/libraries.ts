import type * as Libraries from "../libraries/index.ts";

/** Defined in `Vendor.js`: evaluates the libraries once and hands them out. */
declare function loadLibraries(): typeof Libraries;

/**
 * The same functions as `libraries/`, which the build puts in its place: loading the script evaluates no library, the first
 * call does.
 */
export const fillDocument: typeof Libraries.fillDocument = (...given) =>
  loadLibraries().fillDocument(...given);
export const withoutDraftMark: typeof Libraries.withoutDraftMark = (...given) =>
  loadLibraries().withoutDraftMark(...given);
export const fillText: typeof Libraries.fillText = (...given) => loadLibraries().fillText(...given);
export const fillHtml: typeof Libraries.fillHtml = (...given) => loadLibraries().fillHtml(...given);
export const markersOf: typeof Libraries.markersOf = (...given) => loadLibraries().markersOf(...given);
export const readSpreadsheet: typeof Libraries.readSpreadsheet = (...given) =>
  loadLibraries().readSpreadsheet(...given);
export const writeCalendar: typeof Libraries.writeCalendar = (...given) =>
  loadLibraries().writeCalendar(...given);
