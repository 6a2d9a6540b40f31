import type { TrialsPort } from "../app/ports/trials.ts";
import { blobOf } from "./files/bytes.ts";
import { DOCX, drive, exported, GOOGLE_DOC, PDF } from "./files/drive.ts";
import { trialTab } from "./trial-tab.ts";
import { wallClock } from "./zoned-dates.ts";

/** Where the trial of the document's properties leaves its text for a moment. */
const TRIAL_PROPERTY = "trial";
const TRIGGER_HANDLER = "removeTrialTrigger";
const TRIGGER_HOUR = 7;
/** How every PDF begins. */
const PDF_START = "%PDF".length;

/** What *Kontrollera installationen* tries, over the services themselves, so that it sees what they say. */
export function serviceTrials(): TrialsPort {
  const spreadsheet = () => SpreadsheetApp.getActive();
  return {
    locale: () => spreadsheet().getSpreadsheetLocale(),
    clocks(moment, timeZone) {
      const { date, time } = wallClock(new Date(moment), timeZone);
      const theirs = Utilities.formatDate(new Date(moment), timeZone, "yyyy-MM-dd HH:mm");
      return { ours: `${date} ${time}`, theirs };
    },
    remembers(text) {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperties({ [TRIAL_PROPERTY]: text });
      const kept = properties.getProperty(TRIAL_PROPERTY) ?? "";
      properties.deleteProperty(TRIAL_PROPERTY);
      return kept;
    },
    makeTab(name) {
      const inFront = spreadsheet().getActiveSheet();
      const tab = spreadsheet().insertSheet(name, spreadsheet().getNumSheets());
      spreadsheet().setActiveSheet(inFront);
      tab.hideSheet();
      return trialTab(tab, spreadsheet().getSpreadsheetTimeZone());
    },
    tabNames: () =>
      spreadsheet()
        .getSheets()
        .map((tab) => tab.getName()),
    removeTab(name) {
      const tab = spreadsheet().getSheetByName(name);
      if (tab !== null) spreadsheet().deleteSheet(tab);
    },
    makeDocument(name, docx) {
      const options = { fields: "id,mimeType" };
      const blob = blobOf(docx, DOCX, `${name}.docx`);
      const { id, mimeType } = drive().create({ name, mimeType: GOOGLE_DOC }, blob, options);
      return { id: id ?? "", isDocument: mimeType === GOOGLE_DOC };
    },
    pdfStart: (id) => exported(id, PDF).getDataAsString().slice(0, PDF_START),
    documentsNamed(name) {
      const { files = [] } = drive().list({ q: `name = '${name}' and trashed = false` });
      return files.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    removeDocument: (id) => drive().remove(id),
    makeTrigger() {
      ScriptApp.newTrigger(TRIGGER_HANDLER).timeBased().atHour(TRIGGER_HOUR).everyDays(1).create();
    },
    removeTriggers: removeTrialTriggers,
  };
}

/** Removes the user's trial triggers: one that a run which was stopped has left removes itself when it fires. */
export function removeTrialTriggers(): number {
  const left = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === TRIGGER_HANDLER,
  );
  for (const trigger of left) ScriptApp.deleteTrigger(trigger);
  return left.length;
}
