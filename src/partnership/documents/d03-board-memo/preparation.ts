import { longDate } from "../../../messages/dates.ts";
import { listed, quoted, uncapitalised } from "../../../messages/lists.ts";
import { unbroken } from "../../../messages/numbers.ts";
import { named } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import type { Accession } from "../../sheets/accessions.ts";
import type { Case } from "../../sheets/cases.ts";
import { type Memo, siblings } from "./memo.ts";

/** How the case has been prepared and how far it has come, a text for each paragraph. */
export function preparation(memo: Memo): readonly string[] {
  return [bodiesText(memo), stateText(memo), otherAgreements(memo), siblingsText(memo)].filter(
    (text) => text !== "",
  );
}

function bodiesText({ matter, formal, body }: Memo): string {
  if (matter === undefined)
    return `Hos ${formal} är inget ärende om överenskommelsen antecknat. Därför saknas uppgift om diarienummer och beredning, och ${uncapitalised(body)} anges som beslutsorgan eftersom det är det vanliga.`;
  const prepared =
    matter.preparingBody === undefined
      ? "Uppgift om vem som har berett ärendet saknas."
      : `Ärendet har beretts av ${uncapitalised(matter.preparingBody)}.`;
  return matter.body === undefined
    ? `${prepared} Uppgift om beslutsorgan saknas, och ${uncapitalised(body)} anges eftersom det är det vanliga.`
    : `${prepared} Beslutet fattas av ${uncapitalised(matter.body)}.`;
}

function stateText({ accession, matter, formal }: Memo): string {
  switch (accession?.status) {
    case undefined:
      return `Någon anslutning till överenskommelsen är inte antecknad för ${formal}.`;
    case "asked":
      return `${formal} är tillfrågad och har ännu inte beslutat.`;
    case "inPreparation":
      return "Ärendet är under beredning.";
    case "declined":
      return `${formal} har tidigare avböjt att medverka.`;
    case "left":
      return `${formal} har tidigare medverkat men lämnat samarbetet${
        accession.noticeGiven === undefined ? "" : ` efter besked ${longDate(accession.noticeGiven)}`
      }.`;
    default:
      return `Ärendet är redan avgjort${decisionPlace(matter)}. Tjänsteskrivelsen visar underlaget i efterhand.`;
  }
}

/** ` i § 191 den 5 november 2019`; nothing where neither is known. */
function decisionPlace(matter: Case | undefined): string {
  const paragraph = matter?.paragraph === undefined ? "" : ` i ${unbroken(matter.paragraph)}`;
  return paragraph + (matter?.decided === undefined ? "" : ` ${longDate(matter.decided)}`);
}

function otherAgreements({ agreements }: Memo): string {
  const others = agreements.slice(1).map(({ name }) => quoted(name));
  return others.length === 0 ? "" : `Samma ärende gäller även ${listed(others)}.`;
}

/** The others of the party decide for themselves. @see product R22 */
function siblingsText(memo: Memo): string {
  const others = siblings(memo);
  const [agreement] = memo.agreements;
  if (others.length === 0 || agreement === undefined) return "";
  const rows = accessionsTo(memo.partnership, agreement);
  const states = others.map((name) => {
    const accession = rows.find(({ organisation }) => organisation === name);
    return siblingState(name, accession, named(memo.partnership.cases, accession?.case));
  });
  return `${memo.organisation.name} bildar tillsammans med ${listed(others)} parten ${memo.party.name}. Var och en beslutar och undertecknar för sig, och parten är ansluten först när alla har beslutat. ${states.join(" ")}`;
}

function siblingState(name: string, accession: Accession | undefined, matter: Case | undefined): string {
  if (accession === undefined) return `För ${name} är ingen anslutning antecknad.`;
  if (accession.status === "decided" || accession.status === "signed")
    return `${name} har beslutat att medverka${decisionPlace(matter)}.`;
  if (accession.status === "declined") return `${name} har avböjt.`;
  if (accession.status === "left") return `${name} har lämnat samarbetet.`;
  return `${name} har ännu inte beslutat.`;
}
