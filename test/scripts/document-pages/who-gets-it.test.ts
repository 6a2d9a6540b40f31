import { expect, it } from "vitest";
import { examplePartnership } from "../../../scripts/document-pages/example-partnership.ts";
import { handbooks } from "../../../scripts/document-pages/handbooks.ts";
import { whoGetsIt } from "../../../scripts/document-pages/who-gets-it.ts";
import { concernedBy } from "../../../src/partnership/documents/concerned.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";

const written = await handbooks();
const sent = documentKinds.filter(({ madeBy }) => madeBy === undefined);

it.each(sent.map((kind) => [kind.id, kind] as const))(
  "the page on %s promises those whom the example's document would be sent to",
  (id, kind) => {
    const picture = written.get(id)?.picture;
    const partnership = examplePartnership(picture?.example ?? "");
    const { year: _, ...choices } = picture?.choices ?? {};
    const readers = concernedBy(partnership, { today: picture?.day ?? "", ...choices });
    expect(readers.length).toBeGreaterThan(0);
    const said = whoGetsIt(kind);
    const roles = readers.map(({ role }) => role).join("\n");
    expect(said.includes("registrator")).toBe(/^registrator/m.test(roles));
    expect(said.includes("närvarolista")).toBe(/^kallad/m.test(roles));
  },
);
