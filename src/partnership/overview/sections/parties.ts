import { firstIn } from "../formula-parts.ts";
import { count, day, type OverviewCell, type OverviewRow, type OverviewSection, words } from "../overview.ts";
import { ATTENDANCE_COLUMNS } from "./attendance.ts";

/** A party of more organisations than this is told to be looked up in *Anslutningar*. */
const ORGANISATION_COLUMNS = ["M", "N", "O", "P"] as const;
/** Longer than any cell of names; parts of a list are cut out of it padded with so many spaces. */
const PAD = 400;

/** How many of a party's memberships hold on a day: those that have begun, but for those that have ended. */
function memberOn(cell: string, party = "[.A]"): string {
  const begun = `{memberships.party},${party},{memberships.collaboration},[collaboration],{memberships.kind},"Medlem",{memberships.from},"<="&${cell}`;
  return `(COUNTIFS(${begun})-COUNTIFS(${begun},{memberships.to},"<"&${cell}))`;
}

/**
 * A row for each party that is a member under the agreement or today, in the order of *Parter*. To the right, hidden, stand the
 * figures that the sections above add up: whether the agreement is meant for it, the statuses of its organisations, its seats,
 * who came to which meeting; a row for each activity of the work plan, with its steps; and which rows of *Parter* are listed.
 */
export const partiesSection: OverviewSection = {
  id: "parties",
  title: "Parterna i korthet",
  answers: "Hur det står till hos varje part.",
  headings: [
    "Tjänsteperson",
    "Förtroendevald",
    "Medlem i dag",
    "Beslutad",
    "Undertecknad",
    "Årets avgift",
    "Hemsidan uppdaterad",
    "Närvaro",
  ],
  rows: (room) =>
    Array.from({ length: Math.max(room.parties, room.activities) }, (_, place): OverviewRow => {
      return {
        cells: {
          ...(place < room.parties ? partyCells(place + 1) : {}),
          ...(place < room.activities ? activityCells(place + 1) : {}),
        },
      };
    }),
};

function partyCells(number: number): OverviewRow["cells"] {
  const name = `INDEX({parties.name},${number})`;
  const filled = (formula: string) => `IF([.A]="","",${formula})`;
  const orZero = (formula: string) => `IF([.A]="",0,${formula})`;
  const statuses = `[.${ORGANISATION_COLUMNS[0]}]:[.${ORGANISATION_COLUMNS[3]}]`;
  const everyIs = (formula: string) =>
    filled(
      `IF([.K]=0,"–",IF([.L]>${ORGANISATION_COLUMNS.length},"Se Anslutningar",IF(AND([.L]>0,${formula}=[.L]),"Ja","Nej")))`,
    );
  const signed = `COUNTIF(${statuses},"Undertecknad")`;
  const [first, last] = [ATTENDANCE_COLUMNS[0], ATTENDANCE_COLUMNS[5]];
  const meetings = `[.${first}]:[.${last}]`;
  const feeRow = `({fees.year}=[year])*({fees.agreement}=[agreement])*({fees.party}=[.A])`;
  return {
    A: words(`IF([.AI]=0,"",INDEX({parties.name},[.AI])&"")`),
    B: words(filled(holderText("Tjänsteperson", "T"))),
    C: words(filled(holderText("Förtroendevald", "U"))),
    D: words(filled(`IF(${memberOn("[today]")}>0,"Ja","Nej")`)),
    E: words(everyIs(`COUNTIF(${statuses},"Beslutad")+${signed}`)),
    F: words(everyIs(signed)),
    G: words(filled(`IFERROR(${firstIn("fees.status", feeRow)}&"","–")`)),
    H: day(filled(`IF(INDEX({parties.websiteUpdated},[.AI])="","–",INDEX({parties.websiteUpdated},[.AI]))`)),
    I: words(filled(`IF(COUNT(${meetings})=0,"–",COUNTIF(${meetings},">0")&" av "&COUNT(${meetings}))`)),
    K: count(orZero(`IF(${meant("[.A]")}>0,1,0)`)),
    L: count(orZero(numberOfParts(`INDEX({parties.organisations},[.AI])`))),
    ...Object.fromEntries(
      ORGANISATION_COLUMNS.map((column, place): [string, OverviewCell] => [
        column,
        words(filled(statusOf(`INDEX({parties.organisations},[.AI])`, place))),
      ]),
    ),
    S: count(orZero(seats())),
    T: count(orZero(holders("Tjänsteperson"))),
    U: count(orZero(holders("Förtroendevald"))),
    ...Object.fromEntries(
      ATTENDANCE_COLUMNS.map((column, place): [string, OverviewCell] => [
        column,
        words(filled(cameTo(`attendance${place + 1}`))),
      ]),
    ),
    AI: count(`IFERROR(MATCH(${number},[parties:AK],0),0)`),
    AJ: count(
      `IFERROR(IF(INDEX({parties.name},${number})="",0,IF(${meant(name)}+${memberOn("[today]", name)}>0,1,0)),0)`,
    ),
    AK: count(`IF([.AJ]=1,SUM([parties^AJ]),0)`),
  };
}

/** How many of a party's memberships the agreement is meant for; a first or last day that is not filled in is no limit. */
function meant(party: string): string {
  return `SUMPRODUCT(({memberships.party}=${party})*({memberships.collaboration}=[collaboration])*({memberships.kind}="Medlem")*({memberships.from}>0)*([end]<>"–")*({memberships.from}<=[end])*(({memberships.to}>=[start])+({memberships.to}="")+(1-ISNUMBER([start]))))`;
}

/** Seats in each role that the party's memberships of today give; an empty cell means one. */
function seats(): string {
  const holding = `({memberships.party}=[.A])*({memberships.collaboration}=[collaboration])*({memberships.kind}="Medlem")*({memberships.from}>0)*({memberships.from}<=[today])*(({memberships.to}>=[today])+({memberships.to}=""))`;
  return `SUMPRODUCT(${holding}*({memberships.seatsPerRole}+({memberships.seatsPerRole}="")))`;
}

/** How many hold the role today: all who ever do, but for those to come and those who have left. One without a first day has always held it. */
function holders(role: string): string {
  const all = `{mandates.party},[.A],{mandates.role},"${role}"`;
  const [later, over] = ['{mandates.from},">"&[today]', '{mandates.to},"<"&[today]'];
  return `COUNTIFS(${all})-COUNTIFS(${all},${later})-COUNTIFS(${all},${over})+COUNTIFS(${all},${later},${over})`;
}

/** Who holds the role, where it is one. */
function holderText(role: string, number: string): string {
  const holding = `({mandates.party}=[.A])*({mandates.role}="${role}")*({mandates.from}<=[today])*(({mandates.to}>=[today])+({mandates.to}=""))`;
  return `IF([.S]=0,"–",IF([.${number}]=0,"Vakant",IF([.${number}]=1,${firstIn("mandates.person", holding)},[.${number}]&" personer")))`;
}

/** How many names a `; `-separated text has. */
function numberOfParts(cell: string): string {
  return `IF(${cell}="",0,LEN(${cell})-LEN(SUBSTITUTE(${cell},";",""))+1)`;
}

/** The status of the organisation at a place in the party's list; empty where there is none. */
function statusOf(cell: string, place: number): string {
  const name = `TRIM(MID(SUBSTITUTE(${cell},";",REPT(" ",${PAD})),${place * PAD + 1},${PAD}))`;
  const found = firstIn(
    "accessions.status",
    `({accessions.agreement}=[agreement])*({accessions.organisation}=${name})`,
  );
  return `IF([.L]<=${place},"",IFERROR(${found}&"",""))`;
}

/** For a member on the day of a meeting whose attendance is noted: 0 nobody came, 1 an official, 2 an elected representative or substitute, 3 both. */
function cameTo(row: string): string {
  const [day, meeting, noted] = [`[${row}]`, `[${row}.A]`, `[${row}.L]`];
  const came = (role: string) =>
    ["Närvarande", "Digitalt"]
      .map(
        (presence) =>
          `COUNTIFS({attendance.meeting},${meeting},{attendance.party},[.A],{attendance.role},"${role}",{attendance.presence},"${presence}")`,
      )
      .join("+");
  const [official, elected] = [came("Tjänsteperson"), `${came("Förtroendevald")}+${came("Ersättare")}`];
  return `IF(${noted}>0,IF(${memberOn(day)}=0,"",IF(${official}>0,1,0)+IF(${elected}>0,2,0)),"")`;
}

/** The activity's designation if it is the agreement's, and its steps by status; those of a dropped activity are dropped with it. */
function activityCells(number: number): OverviewRow["cells"] {
  const at = (column: string) => `INDEX({activities.${column}},${number})`;
  const steps = (status: string) => `SUMPRODUCT(({steps.activity}=[.AB])*({steps.status}="${status}"))`;
  const unlessDropped = (status: string) => count(`IF([.AB]="",0,IF([.AC]="Struken",0,${steps(status)}))`);
  return {
    AB: words(`IFERROR(IF(${at("agreement")}=[agreement],${at("name")}&"",""),"")`),
    AC: words(`IFERROR(${at("status")}&"","")`),
    AD: unlessDropped("Klar"),
    AE: unlessDropped("Pågår"),
    AF: unlessDropped("Ej påbörjad"),
    AG: unlessDropped(""),
    AH: count(
      `IF([.AB]="",0,IF([.AC]="Struken",SUMPRODUCT(({steps.activity}=[.AB])*1),${steps("Struken")}))`,
    ),
  };
}
