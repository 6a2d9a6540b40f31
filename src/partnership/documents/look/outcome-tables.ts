import type { Table } from "docx";
import { column, listTable } from "./list-table.ts";

/** What a meeting decided. @param list Marker of the list, whose items are `DecisionRow`s. */
export function decisionTable(list: string, width: number): Table {
  const columns = [
    column("Beslut", "text", 0.47),
    column("Resultat", "result", 0.14),
    column("Röster", "votes", 0.2),
    column("Deltog inte", "notTakingPart", 0.19),
  ];
  return listTable(list, width, columns, "sentence");
}

/** What a meeting left to do. @param list Marker of the list, whose items are `ActionRow`s. */
export function actionTable(list: string, width: number): Table {
  const columns = [
    column("Åtgärd", "action", 0.42),
    column("Ansvarig", "responsible", 0.25),
    column("Klart senast", "due", 0.21),
    column("Status", "status", 0.12),
  ];
  return listTable(list, width, columns, "sentence");
}
