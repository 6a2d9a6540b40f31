import type { Rows } from "../../rows.ts";
import { LEAVING } from "../members.ts";
import { unpublished } from "./experience.ts";

/** Östersund's made-up experience, handed over when it left. */
export const ostersund: Rows<"experiences"> = [
  unpublished({
    party: LEAVING,
    title: "Snöröjning efter barnens tider",
    text:
      "Vintern 2019–2020 prövade kommunen att röja gång- och cykelvägar till skolorna före körbanorna. Elever i fem klasser förde " +
      "dagbok över hur de tog sig till skolan. Antalet barn som gick eller cyklade ökade under försöket, och färre kom för sent. " +
      "Ordningen är nu den vanliga. Erfarenheten lämnades över till partnerskapet när kommunen trädde ut.",
    date: "2020-12-15",
    activity: "2020:2",
    inReport: true,
  }),
];
