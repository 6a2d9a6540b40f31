import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callText, parseCall } from "../../../src/partnership/invitations/call-text.ts";
import { isSameVersion, versionOf } from "../../../src/partnership/invitations/meeting-version.ts";
import { aPartnership } from "../../a-partnership.ts";
import { aMeeting } from "../reminders/a-small-partnership.ts";

const anyText = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { nil: undefined });

describe("what the ledger keeps of a summons", () => {
  it("is read back as the same, whatever people call their places", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(999), (place, venue, sequence) => {
        const partnership = aPartnership({
          meetings: [aMeeting({ start: "2020-11-17", form: "hybrid", place, venue })],
        });
        const [meeting] = partnership.meetings;
        if (meeting === undefined) throw new Error("no meeting");
        const version = versionOf(partnership, meeting, undefined);
        if (version === undefined) throw new Error("no version");
        const text = callText({ sequence, version });
        expect(text).not.toMatch(/[\r\n]/);
        const read = parseCall(text);
        expect(read?.sequence).toBe(sequence);
        expect(read === undefined ? false : isSameVersion(read.version, version), text).toBe(true);
      }),
    );
  });

  it.each([
    undefined,
    "",
    "Kallelse",
    "1 | 2020-11-17",
    "x | 2020-11-17 | 2020-11-18 |  |  | Fysisk | Gävle |  |",
    "1 | 2020-11-31 | 2020-12-01 |  |  | Fysisk | Gävle |  |",
    "1 | 2020-11-17 | 2020-11-18 |  |  | Fysisk | Gävle |  | Kanske",
  ])("says nothing in %j", (text) => {
    expect(parseCall(text)).toBeUndefined();
  });
});
