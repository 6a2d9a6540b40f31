import { expect, it } from "vitest";
import { missingElectedRepresentative } from "../../../src/partnership/checks/missing-elected-representative.ts";
import {
  allTold,
  aMembership,
  anAttendance,
  anOfficialsMeeting,
  aPartnershipMeeting,
  aParty,
  aRightPartnership,
  ELECTED,
  OFFICIAL,
  told,
} from "./a-right-partnership.ts";

const JANUARY = anAttendance({ meeting: "Tjänstepersonsmöte januari 2020" });
const anElected = (values: Parameters<typeof anAttendance>[0]) =>
  anAttendance({ person: ELECTED, role: "elected", ...values });

it("mentions an absence that is noted, at the representative's row", () => {
  const partnership = aRightPartnership({
    attendance: [JANUARY, anAttendance(), anElected({ presence: "excused" })],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Upplysning | missing-elected-representative | Närvaro | 4 | Närvaro: Ingen förtroendevald för Gävle deltog i ”Partnerskapsträff februari 2020”. → Rätta Närvaro om någon deltog. Be annars Gävle att se till att någon kan komma nästa gång."`,
  );
});

it("asks about a row that says nothing", () => {
  const partnership = aRightPartnership({
    attendance: [JANUARY, anAttendance(), anElected({ answer: "yes", presence: undefined })],
  });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Varning | missing-elected-representative | Närvaro | 4 | Närvaro: Det framgår inte om någon förtroendevald för Gävle deltog i ”Partnerskapsträff februari 2020”. → Fyll i Närvaro."`,
  );
});

it("names the parties without a row once, at the meeting", () => {
  const partnership = aRightPartnership({
    parties: [aParty(), aParty({ name: "Uppsala", organisations: ["Uppsala"] })],
    memberships: [aMembership(), aMembership({ party: "Uppsala" })],
    attendance: [anAttendance(), anAttendance({ party: "Uppsala" })],
  });
  expect(told(missingElectedRepresentative, partnership)).toMatchInlineSnapshot(
    `"Varning | missing-elected-representative | Möten | 3 | Benämning: I Närvaro för ”Partnerskapsträff februari 2020” finns ingen förtroendevald för Gävle och Uppsala. → Lägg in en rad i Närvaro för varje förtroendevald, även för den som inte kom."`,
  );
});

it("finds a row without a role by the mandate of the day", () => {
  const absent = { role: undefined, presence: "absent" } as const;
  const partnership = aRightPartnership({
    attendance: [JANUARY, anAttendance({ role: undefined }), anElected(absent)],
  });
  expect(told(missingElectedRepresentative, partnership)).toMatchInlineSnapshot(
    `"Upplysning | missing-elected-representative | Närvaro | 4 | Närvaro: Ingen förtroendevald för Gävle deltog i ”Partnerskapsträff februari 2020”. → Rätta Närvaro om någon deltog. Be annars Gävle att se till att någon kan komma nästa gång."`,
  );
});

it.each([
  ["one of two who came", [anElected({ presence: "absent" }), anElected({ person: OFFICIAL })]],
  ["one who took part at a distance", [anElected({ presence: "digital" })]],
  [
    "a substitute",
    [anElected({ presence: "excused" }), anElected({ person: undefined, role: "substitute" })],
  ],
  ["one whose role only the mandate tells", [anElected({ role: undefined })]],
  [
    "a meeting where nobody is noted yet, which has a finding of its own",
    [anElected({ presence: undefined })],
  ],
])("accepts %s", (_, attendance) => {
  expect(told(missingElectedRepresentative, aRightPartnership({ attendance }))).toBe("");
});

it("asks only members, and only at partnership meetings that are held", () => {
  const absent = [anElected({ presence: "absent" })];
  const worlds = [
    { memberships: [aMembership({ kind: "contributor" })], attendance: absent },
    { memberships: [aMembership({ from: "2020-02-12" })], attendance: absent },
    { meetings: [aPartnershipMeeting({ status: "called" })], attendance: absent },
    { meetings: [anOfficialsMeeting({ name: aPartnershipMeeting().name })], attendance: absent },
  ];
  for (const world of worlds) expect(told(missingElectedRepresentative, aRightPartnership(world))).toBe("");
});
