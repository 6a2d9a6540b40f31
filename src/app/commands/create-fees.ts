import { createFees as createFeesPlan } from "../../partnership/plans/create-fees.ts";
import { askDay, askRow, askYear, optionally } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** Makes the fee rows that a year lacks. */
export const createFees = planCommand({
  id: "createFees",
  label: "Skapa avgifter",
  about: "Lägger in årets avgift för varje part som har anslutit sig och saknar en rad.",
  asks: {
    agreement: askRow(
      { name: "agreement", label: "Överenskommelse" },
      ({ agreements }) => agreements,
      ({ agreements }) => agreements.filter(({ fee = 0 }) => fee > 0),
    ),
    year: askYear({ name: "year", label: "År", help: "T.ex. 2020." }),
    due: optionally(
      askDay({ name: "due", label: "Förfallodag", help: "T.ex. 2020-10-31. Kan fyllas i senare." }),
    ),
  },
  plan: createFeesPlan,
});
