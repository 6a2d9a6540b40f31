import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import type { MailMessage } from "../../../local/apps-script/index.ts";
import { openOutbox } from "../../../local/store/outbox.ts";
import { aFolder } from "./a-folder.ts";
import { aMail } from "./a-mail.ts";

async function putAndRead(...mails: MailMessage[]): Promise<ParsedMail[]> {
  const folder = aFolder();
  const outbox = openOutbox(folder, "Europe/Stockholm");
  for (const mail of mails) outbox.put(mail);
  outbox.close();
  return Promise.all(outbox.letters.map(({ file }) => simpleParser(readFileSync(join(folder, file)))));
}

describe("the outbox", () => {
  it("keeps a letter that a mail program reads as it was written", async () => {
    const mail = aMail({
      name: "Partnerskapet för barnets rättigheter",
      cc: ["kopia@gavle.example"],
      bcc: ["dold@orebro.example"],
      replyTo: "svar@partnerskapet.example",
      subject:
        "Kallelse – ”Partnerskapsträff” den 14 maj 2020 i Örebro, anmäl dig senast den 1 april så att värden hinner boka",
      body: "Hej Åsa!\n.\nFrån början\n10 000 kr – med hårt mellanslag\n",
      htmlBody: "<p>Hej <b>Åsa</b>!</p>",
    });
    const [letter] = await putAndRead(mail);
    expect(letter?.subject).toBe(mail.subject);
    expect(letter?.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(mail.body.trimEnd());
    expect(letter?.html).toContain("<p>Hej <b>Åsa</b>!</p>");
    expect(letter?.from?.value).toEqual([{ address: mail.from, name: mail.name }]);
    expect(letter?.replyTo?.value[0]?.address).toBe("svar@partnerskapet.example");
    expect([letter?.to, letter?.cc, letter?.bcc].flat().map((address) => address?.text)).toEqual([
      "tjansteperson@haninge.example",
      "kopia@gavle.example",
      "dold@orebro.example",
    ]);
    expect(letter?.date).toEqual(new Date("2020-09-01T05:00:00Z"));
    expect(letter?.messageId).toMatch(/^<20200901050000\.[0-9a-f]{32}@partnerskapsarket\.example>$/);
    expect(letter?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("keeps attachments whole, with their names", async () => {
    const bytes = new TextEncoder().encode("BEGIN:VCALENDAR\r\nSUMMARY:Träff\r\nEND:VCALENDAR\r\n");
    const [letter] = await putAndRead(
      aMail({ attachments: [{ name: "möte.ics", contentType: "text/calendar", bytes }] }),
    );
    expect(letter?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["möte.ics", "text/calendar"],
    ]);
    expect(new Uint8Array(letter?.attachments[0]?.content ?? [])).toEqual(bytes);
  });

  it("cannot be talked into a header of its own by people's texts", async () => {
    const [letter] = await putAndRead(
      aMail({ subject: "Hej\r\nBcc: smygande@annan.example", name: 'A" <x@y.example>\r\nX: 1' }),
    );
    expect(letter?.bcc).toBeUndefined();
    expect(letter?.headers.has("x")).toBe(false);
  });

  it("names letters by time in the sheet's zone, number and recipient, and goes on numbering next time", () => {
    const folder = aFolder();
    for (const to of ["a@gavle.example", "b@orebro.example"]) {
      const outbox = openOutbox(folder, "Europe/Stockholm");
      outbox.put(aMail({ to: [to] }));
      outbox.put(aMail({ to: [`Namn <x/${to}>`], sentAt: "2020-12-01T06:30:00Z" }));
      outbox.close();
    }
    expect(readdirSync(folder).sort()).toEqual([
      "2020-09-01-0700-001-a@gavle.example.eml",
      "2020-09-01-0700-002-b@orebro.example.eml",
      "2020-12-01-0730-001-x-a@gavle.example.eml",
      "2020-12-01-0730-002-x-b@orebro.example.eml",
    ]);
  });

  it("makes the same letter of the same mail", async () => {
    const [one, two] = await putAndRead(aMail({ htmlBody: "<p>x</p>" }), aMail({ htmlBody: "<p>x</p>" }));
    expect(one?.messageId).toBe(two?.messageId);
  });

  it("can be read through, however a letter is packed, and lose just the letters that are named", () => {
    const folder = aFolder();
    const outbox = openOutbox(folder, "Europe/Stockholm");
    const calendar = new TextEncoder().encode("DESCRIPTION:Frågor besvaras av Åsa Pro\r\n vsson\r\n");
    outbox.put(
      aMail({
        subject:
          "Möte med Åsa Ämnesson om barnets rättigheter i praktiken, den 14 maj 2020 i Örebro och på länk",
        body: "Hej Åsa Brödtext, det här är en rad som är så lång att den måste brytas när brevet packas in för sändning.",
        htmlBody: "<p>Hej <b>Åsa</b> Märkning</p>",
        replyTo: "svar@partnerskapet.example",
        attachments: [{ name: "möte.ics", contentType: "text/calendar", bytes: calendar }],
      }),
    );
    outbox.put(aMail({ body: "Ett annat brev" }));
    const [first, second] = outbox.readAll();
    for (const text of [
      "Åsa Ämnesson",
      "Åsa Brödtext",
      "Åsa Märkning",
      "Åsa Provsson",
      "svar@partnerskapet.example",
    ])
      expect(first?.text).toContain(text);
    expect(second?.text).toContain("Ett annat brev");
    outbox.remove([first?.file ?? "", "../finns-inte.eml"]);
    expect(outbox.readAll().map(({ file }) => file)).toEqual([second?.file]);
    outbox.close();
  });
});
