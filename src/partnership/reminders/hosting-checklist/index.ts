export { checklistFor } from "./checklist-for.ts";
export { phaseOf } from "./phases.ts";
