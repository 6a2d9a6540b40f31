import { createFees as createFeesPlan } from "../../partnership/plans/create-fees.ts";
import { askDay, askRow, askYear, optionally } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Makes the fee rows that a year lacks. */
export const createFees = planCommand({
  id: "createFees",
  label: "Skapa avgifter",
  about: "Lägger in årets avgift för varje part som har anslutit sig och saknar en rad.",
  asks: {
    agreement: askRow({ name: "agreement", label: "Överenskommelse" }, ({ agreements }) => agreements),
    year: askYear({ name: "year", label: "År" }),
    due: optionally(askDay({ name: "due", label: "Förfallodag", help: "Kan fyllas i senare." })),
  },
  plan: createFeesPlan,
});
