import { capitalised, genitive, listed, quoted } from "../../../messages/lists.ts";
import { kronorText, numberWord } from "../../../messages/numbers.ts";
import { named } from "../../partnership.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import type { RepresentedRole } from "../../questions/seats.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { duringText } from "../texts/agreement.ts";
import { asPoints } from "../texts/case.ts";
import { KIND_TEXTS } from "../texts/collaboration.ts";
import { LEADERSHIP } from "../texts/organisation.ts";
import { type Memo, siblings } from "./memo.ts";
import { vacancies } from "./vacancies.ts";

/** The points of the proposal: the case's own where it has some, else those that the agreement and the seats give. */
export function proposalPoints(memo: Memo): readonly string[] {
  const own = asPoints(memo.matter?.proposal ?? []);
  return own.length > 0 ? own : memo.agreements.flatMap((agreement) => pointsFor(memo, agreement));
}

function pointsFor(memo: Memo, agreement: Agreement): readonly string[] {
  const { formal, body } = memo;
  const { director } = LEADERSHIP[memo.organisation.kind];
  return [
    `${formal} medverkar i ${agreement.collaboration} ${duringText(agreement)} enligt ${quoted(agreement.name)}.`,
    feePoint(memo, agreement),
    ...vacancies(memo, agreement).map(({ role, number }) => appointment(memo, agreement, role, number)),
    `${genitive(body)} ordförande och ${director} undertecknar ${quoted(agreement.name)} för ${formal}.`,
  ];
}

function feePoint(memo: Memo, { name, fee, feePer, feeIsCeiling }: Agreement): string {
  if (fee === undefined || fee === 0)
    return `Kostnaderna för att medverka enligt ${quoted(name)} ryms inom beslutad budget.`;
  const amount = `${feeIsCeiling === true ? "högst " : ""}${kronorText(fee)}`;
  if (siblings(memo).length === 0 || feePer === "organisation")
    return `Årsavgiften enligt ${quoted(name)}, ${amount}, ryms inom beslutad budget.`;
  const share = feePer === "party" ? `är ${amount} för hela parten ${memo.party.name}` : `är ${amount}`;
  return `${genitive(memo.formal)} del av årsavgiften enligt ${quoted(name)}, som ${share}, ryms inom beslutad budget.`;
}

/** The board appoints the elected representative, and the director the official. */
function appointment(memo: Memo, agreement: Agreement, role: RepresentedRole, number: number): string {
  const { partnership, party, formal, body } = memo;
  const words = ROLE_WORDS[role];
  const whom = number === 1 ? `en ${words.one}` : `${numberWord(number)} ${words.several}`;
  const others = siblings(memo);
  const agreed = others.length === 0 ? "" : `, i samråd med ${listed(others)},`;
  const kind = named(partnership.collaborations, agreement.collaboration)?.kind;
  const where = `i ${kind === undefined ? "samarbetet" : KIND_TEXTS[kind].noun} ${duringText(agreement)}`;
  const whose = others.length === 0 ? formal : `parten ${party.name}`;
  return role === "elected"
    ? `${body} utser${agreed} ${whom} som företräder ${whose} ${where}.`
    : `${capitalised(LEADERSHIP[memo.organisation.kind].director)} får i uppdrag att${agreed} utse ${whom} som företräder ${whose} ${where}.`;
}
