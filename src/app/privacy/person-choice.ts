import { isPseudonym } from "../../partnership/privacy/person-names.ts";
import type { Parameter } from "../command.ts";

/** Asks for somebody in Personer. Those who are erased come last: an erasing that was broken off is run again by the new name. */
export const personParameter: Parameter = {
  name: "person",
  label: "Person",
  required: true,
  choices: ({ people }) =>
    [...people]
      .sort((a, b) => Number(isPseudonym(a.name)) - Number(isPseudonym(b.name)))
      .map(({ name }) => ({ value: name, label: name })),
};
