import type { CivilDate } from "../../core/dates/civil-date.ts";
import type {
  DocumentKind,
  DocumentParameter,
  DocumentRequest,
} from "../../partnership/documents/document.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import { ABOUT, ALL_ORGANISATIONS } from "./questions.ts";

/** How many choices of each parameter are worth trying. */
const MOST_CHOICES = 3;

/**
 * Some of the requests that a kind of document can be made for out of the workbook: each of the last few choices of what must be
 * given, since they are likely to be the newest. What may be left out is left out.
 */
export function possibleRequests(
  kind: DocumentKind,
  partnership: Partnership,
  today: CivilDate,
): readonly DocumentRequest[] {
  return kind.required.reduce<readonly DocumentRequest[]>(
    (requests, name) =>
      requests.flatMap((request) =>
        answers(partnership, name).map((answer) => ({ ...request, [name]: answer })),
      ),
    [{ today }],
  );
}

function answers(partnership: Partnership, name: DocumentParameter): readonly (string | number)[] {
  const { parameter, read } = ABOUT[name];
  const choices = (parameter.choices?.(partnership) ?? []).filter(({ value }) => value !== ALL_ORGANISATIONS);
  return choices.slice(-MOST_CHOICES).map(({ value }) => read({ [name]: value }, partnership));
}
