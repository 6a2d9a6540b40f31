/** Preloaded into a real clasp: sends its calls to the Apps Script API to a server on this machine. */
import { google } from "googleapis";

const script = google.script.bind(google);
google.script = (options) => script({ ...options, rootUrl: process.env.LOOPBACK_APIS });
