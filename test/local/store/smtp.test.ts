import { readdirSync } from "node:fs";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { openOutbox } from "../../../local/store/outbox.ts";
import { Refusal } from "../../../local/store/refusal.ts";
import { smtpOptions } from "../../../local/store/smtp-options.ts";
import { aFolder } from "./a-folder.ts";
import { aMail } from "./a-mail.ts";
import { aMailServer, type MailServerOptions } from "./a-mail-server.ts";

/** The server's certificate is its own; a real one is checked. */
const OWN_CERTIFICATE = "?tls.rejectUnauthorized=false";

function sending(address: string) {
  const folder = aFolder();
  return { folder, outbox: openOutbox(folder, "Europe/Stockholm", address) };
}

describe("sending through an e-mail server", () => {
  it.each([
    [
      "with the encryption that a server on this computer offers",
      {},
      (port: number) => `smtp://localhost:${port}/${OWN_CERTIFICATE}`,
    ],
    [
      "with TLS begun by STARTTLS, and a password",
      { login: { user: "a", password: "b" } },
      (port: number) => `smtp://a:b@localhost:${port}/${OWN_CERTIFICATE}&requireTLS=true`,
    ],
    [
      "with TLS from the start",
      { secure: true },
      (port: number) => `smtps://localhost:${port}/${OWN_CERTIFICATE}`,
    ],
    [
      "with a password",
      { secure: true, login: { user: "a@b.example", password: "hem:ligt" } },
      (port: number) => `smtps://a%40b.example:hem%3Aligt@localhost:${port}/${OWN_CERTIFICATE}`,
    ],
  ])("delivers %s and keeps a copy", async (_how, options, address) => {
    const server = await aMailServer(options);
    const { folder, outbox } = sending(address(server.port));
    outbox.put(aMail({ subject: "Påminnelse", body: "Hej å ä ö", cc: ["kopia@gavle.example"] }));
    outbox.put(aMail({ to: ["Namn <b@orebro.example>"] }));
    outbox.close();
    const taken = await server.taken();
    expect(taken.map(({ to }) => to)).toEqual([
      ["tjansteperson@haninge.example", "kopia@gavle.example"],
      ["b@orebro.example"],
    ]);
    expect((await simpleParser(taken[0]?.raw ?? "")).text?.trim()).toBe("Hej å ä ö");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(taken.map(({ isSecure }) => isSecure)).toEqual([true, true]);
    const login = (options as MailServerOptions).login?.user ?? "";
    expect(taken.map(({ user }) => user)).toEqual([login, login]);
  });

  it("delivers a letter as it was written: sender, answers, subject, text, HTML and attachments", async () => {
    const server = await aMailServer({ secure: true });
    const { outbox } = sending(`smtps://localhost:${server.port}/${OWN_CERTIFICATE}`);
    const calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Träff\r\nEND:VCALENDAR\r\n";
    outbox.put(
      aMail({
        name: "Partnerskapet för barnets rättigheter i praktiken",
        replyTo: "svar@partnerskapet.example",
        subject: "Kallelse till träff den 27–28 oktober 2020 – ”å ä ö”",
        body: "Hej!\n\nÅ ä ö – ”citat” 10\u00a0000 kr.\n",
        htmlBody: '<p lang="sv">Hej! <strong>Å ä ö</strong></p>',
        attachments: [
          { name: "Träff.ics", contentType: "text/calendar; method=REQUEST", bytes: Buffer.from(calendar) },
        ],
      }),
    );
    outbox.close();
    const [taken] = await server.taken();
    const letter = await simpleParser(taken?.raw ?? "");
    expect(letter.subject).toBe("Kallelse till träff den 27–28 oktober 2020 – ”å ä ö”");
    expect(letter.from?.value).toEqual([
      {
        name: "Partnerskapet för barnets rättigheter i praktiken",
        address: "samordnare@partnerskapet.example",
      },
    ]);
    expect(letter.replyTo?.value.map(({ address }) => address)).toEqual(["svar@partnerskapet.example"]);
    expect(letter.text?.trimEnd()).toBe("Hej!\n\nÅ ä ö – ”citat” 10\u00a0000 kr.");
    expect(letter.html).toContain("<strong>Å ä ö</strong>");
    expect(letter.attachments.map(({ filename, content }) => [filename, content.toString("utf8")])).toEqual([
      ["Träff.ics", calendar],
    ]);
  });

  it.each([
    ["before it has all of it", "before", 1],
    ["when it has all of it", "after", 2],
  ] as const)(
    "says that a letter is unclear where the server hangs up %s, keeps its copy, sends it no second time, and goes on",
    async (_, when, arrived) => {
      const server = await aMailServer({ closes: { letter: 1, when } });
      const { folder, outbox } = sending(`smtp://localhost:${server.port}/${OWN_CERTIFICATE}`);
      expect(() => outbox.put(aMail())).toThrow("det går inte att veta om det kom fram");
      expect(readdirSync(folder)).toHaveLength(1);
      outbox.put(aMail({ to: ["b@orebro.example"] }));
      outbox.close();
      const taken = (await server.taken()).flatMap(({ to }) => to);
      expect(taken).toHaveLength(arrived);
      expect(taken).toContain("b@orebro.example");
    },
  );

  it("does not show blind copies to anybody", async () => {
    const server = await aMailServer();
    const { outbox } = sending(`smtp://localhost:${server.port}/${OWN_CERTIFICATE}`);
    outbox.put(aMail({ bcc: ["dold@orebro.example"] }));
    outbox.close();
    const [letter] = await server.taken();
    expect(letter?.to).toContain("dold@orebro.example");
    expect(letter?.raw).not.toContain("dold@orebro.example");
  });

  it("throws the server's reason for an address that it does not take, and keeps no copy of what never left", async () => {
    const server = await aMailServer({ refuses: ["borta@haninge.example"] });
    const { folder, outbox } = sending(`smtp://localhost:${server.port}/${OWN_CERTIFICATE}`);
    expect(() => outbox.put(aMail({ to: ["borta@haninge.example"] }))).toThrow(/550 Ingen sådan mottagare/);
    outbox.put(aMail());
    outbox.close();
    expect((await server.taken()).map(({ to }) => to)).toEqual([["tjansteperson@haninge.example"]]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("throws when a password is wrong or nobody answers, and never repeats the password", async () => {
    const server = await aMailServer({ secure: true, login: { user: "a", password: "rätt" } });
    const wrong = sending(`smtps://a:hemligt@localhost:${server.port}/${OWN_CERTIFICATE}`).outbox;
    expect(() => wrong.put(aMail())).toThrow(/535/);
    expect(() => wrong.put(aMail())).not.toThrow(/hemligt/);
    wrong.close();
    const nobody = sending("smtp://localhost:9/").outbox;
    expect(() => nobody.put(aMail())).toThrow(/ECONNREFUSED/);
    nobody.close();
  });

  it("does not trust a server whose certificate is its own", async () => {
    const server = await aMailServer({ secure: true });
    const { outbox } = sending(`smtps://localhost:${server.port}/`);
    expect(() => outbox.put(aMail())).toThrow(/certificate/i);
    outbox.close();
    expect(await server.taken()).toEqual([]);
  });
});

describe("a server that cannot be used", () => {
  const checked = (address: string) => {
    const { outbox } = sending(address);
    try {
      outbox.check();
      return "";
    } catch (problem) {
      expect(problem).toBeInstanceOf(Refusal);
      return (problem as Refusal).message;
    } finally {
      outbox.close();
    }
  };

  it("with another's certificate is told in words, with TLS from the start and with STARTTLS", async () => {
    const secure = await aMailServer({ secure: true });
    const starts = await aMailServer();
    for (const address of [`smtps://localhost:${secure.port}/`, `smtp://localhost:${starts.port}/`])
      expect(checked(address)).toMatch(
        /^E-postserverns certifikat går inte att lita på \(.*certificate.*\)\. Inget har skickats\. Kontrollera/,
      );
  });

  it("with another password is told, without the password", async () => {
    const server = await aMailServer({ secure: true, login: { user: "a", password: "rätt" } });
    const sentence = checked(`smtps://a:hemligt@localhost:${server.port}/${OWN_CERTIFICATE}`);
    expect(sentence).toMatch(/^E-postservern godtog inte användarnamnet eller lösenordet/);
    expect(sentence).not.toContain("hemligt");
  });

  it("that is not there, or cannot encrypt, is told", async () => {
    expect(checked("smtp://localhost:9/")).toMatch(/^E-postservern går inte att nå \(.*ECONNREFUSED/);
    const plain = await aMailServer({ plain: true });
    expect(checked(`smtp://localhost:${plain.port}/?requireTLS=true`)).toMatch(
      /^E-postservern kan inte kryptera förbindelsen/,
    );
  });

  it("is no trouble where there is none, or where it works", async () => {
    const server = await aMailServer({ secure: true });
    expect(checked(`smtps://localhost:${server.port}/${OWN_CERTIFICATE}`)).toBe("");
    const { outbox } = sending("smtp://localhost:9/");
    outbox.close();
    const without = openOutbox(aFolder(), "Europe/Stockholm");
    without.check();
    without.close();
  });
});

describe("the address of an e-mail server", () => {
  it.each([
    ["smtp://mail.haninge.example:587", true],
    ["smtps://mail.haninge.example", true],
    ["smtp://localhost:2525", false],
    ["smtp://127.0.0.1:2525", false],
    ["smtp://127.0.0.1.haninge.example", true],
  ])("%s: encryption needed is %s", (address, requireTLS) => {
    expect(smtpOptions(address).requireTLS).toBe(requireTLS);
  });

  it.each(["http://mail.example", "mail.example", "smtp://", "smtp:hemligt@x", ""])(
    "refuses %j without repeating it",
    (address) => {
      const refusal = new Refusal(
        "E-postserverns adress ska skrivas som smtp://server:587 eller smtps://server:465.",
      );
      expect(() => smtpOptions(address)).toThrow(refusal);
    },
  );
});
