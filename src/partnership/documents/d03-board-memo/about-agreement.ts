import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed, uncapitalised } from "../../../messages/lists.ts";
import { numberWord } from "../../../messages/numbers.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { holdersOf, REPRESENTED_ROLES } from "../../questions/seats.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Mandate } from "../../sheets/mandates.ts";
import { scopeText } from "../texts/agreement.ts";
import { KIND_TEXTS } from "../texts/collaboration.ts";
import type { Commitments } from "../texts/commitments.ts";
import { contradictedClaims } from "../texts/contradicted-claims.ts";
import type { Memo } from "./memo.ts";
import { seatDay, vacancies } from "./vacancies.ts";

/** What one agreement is about, a text for each paragraph. */
export type AboutAgreement = {
  readonly collaboration: string;
  readonly what: string;
  readonly scope: string;
  readonly hasFocus: boolean;
  readonly focus: readonly string[];
  readonly meetings: string;
  readonly represented: string;
  readonly history: string;
  readonly exit: string;
};

export function aboutAgreement(memo: Memo, agreement: Agreement, promised: Commitments): AboutAgreement {
  const { partnership } = memo;
  return {
    collaboration: agreement.collaboration,
    what: whatText(partnership, agreement),
    scope: scopeText(partnership, agreement),
    hasFocus: agreement.focus.length > 0,
    focus: agreement.focus,
    meetings: promised.meetings,
    represented: [promised.seats, ...(promised.represented ? representedTexts(memo, agreement) : [])].join(
      " ",
    ),
    history: historyText(memo, agreement),
    exit: promised.exit,
  };
}

function whatText(partnership: Partnership, { collaboration }: Agreement): string {
  const known = named(partnership.collaborations, collaboration);
  if (known === undefined) return `${collaboration} är inte beskrivet i arket.`;
  const { whole, purpose } = KIND_TEXTS[known.kind];
  const formed = known.formed === undefined ? "" : `, bildat år ${yearOf(known.formed)}`;
  return `${collaboration} är ${whole}${formed}. ${purpose}`;
}

function representedTexts(memo: Memo, agreement: Agreement): readonly string[] {
  const { partnership, party } = memo;
  const day = seatDay(memo, agreement);
  const holders = REPRESENTED_ROLES.flatMap((role) =>
    holdersOf(partnership, party.name, role, day).map(
      (mandate) =>
        `Som ${ROLE_WORDS[role].one} företräds ${party.name} av ${mandate.person}${mandateText(mandate)}`,
    ),
  );
  const vacant = vacancies(memo, agreement).map(
    ({ role, number }) =>
      `${number === 1 ? "en plats" : `${numberWord(number)} platser`} som ${ROLE_WORDS[role].one}`,
  );
  return vacant.length === 0
    ? holders
    : [...holders, `Vakant för ${party.name} ${longDate(day)}: ${listed(vacant)}.`];
}

/** How the mandate came about and how long it holds; ends the sentence. @see product R13 */
function mandateText({ appointedBy, dnr, to, condition }: Mandate): string {
  const by =
    appointedBy === undefined
      ? ""
      : `, utsedd av ${uncapitalised(appointedBy)}${dnr === undefined ? "" : ` (${dnr})`}`;
  const until = to === undefined ? "" : ` till och med ${longDate(to)}`;
  return `${by}${until}.${condition === undefined ? "" : ` Villkor: ${condition.replace(/\.$/, "")}.`}`;
}

function historyText({ partnership, party }: Memo, { collaboration }: Agreement): string {
  const periods = rowsWith(partnership.memberships, "party", party.name)
    .filter((row) => row.collaboration === collaboration && row.kind === "member" && row.from !== undefined)
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
    .map(
      ({ from, to }) =>
        `från och med ${longDate(from ?? "")}${to === undefined ? "" : ` till och med ${longDate(to)}`}`,
    );
  const claims = contradictedClaims(partnership, collaboration, party.name);
  return [
    `Enligt daterade handlingar gäller medlemskapet för ${party.name} ${listed(periods)}.`,
    ...claims,
  ].join(" ");
}
