import { readdirSync } from "node:fs";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { openOutbox } from "../../../local/store/outbox.ts";
import { Refusal } from "../../../local/store/refusal.ts";
import { smtpOptions } from "../../../local/store/smtp-options.ts";
import { aFolder } from "./a-folder.ts";
import { aMail } from "./a-mail.ts";
import { aMailServer } from "./a-mail-server.ts";

/** The server's certificate is its own; a real one is checked. */
const OWN_CERTIFICATE = "?tls.rejectUnauthorized=false";

function sending(address: string) {
  const folder = aFolder();
  return { folder, outbox: openOutbox(folder, "Europe/Stockholm", address) };
}

describe("sending through an e-mail server", () => {
  it.each([
    [
      "without encryption on this computer",
      {},
      (port: number) => `smtp://localhost:${port}/${OWN_CERTIFICATE}`,
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
  });

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
