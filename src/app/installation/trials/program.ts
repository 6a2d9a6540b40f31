import { type Trial, works } from "../trial.ts";

/** Whether every file of the program is there, and its checksum. */
export const programTrial: Trial = {
  code: "trial-program",
  name: "Programmets filer",
  purpose: "att se om någon har ändrat i programmet",
  remedy: "Installera programmet på nytt med npm run push.",
  severity: "error",
  attempt: ({ ports }) =>
    works(
      `Version ${ports.program.version()}, kontrollsumma ${ports.program.checksum()}. Jämför med den som npm run push skrev ut.`,
    ),
};
