import { AppError } from "../../core/error.ts";
import { normalised } from "../../core/schema/cell.ts";
import { ALL_TABS } from "../../partnership/documents/all-tabs.ts";
import { erasureFaults } from "../../partnership/privacy/erasure-faults.ts";
import { isPseudonym } from "../../partnership/privacy/person-names.ts";
import { askDay, askText } from "../asked.ts";
import { type Command, said } from "../command.ts";
import { carryOutErasure } from "../privacy/carry-out-erasure.ts";
import { erasureTold, previewTold } from "../privacy/erasure-told.ts";
import { personParameter } from "../privacy/person-choice.ts";
import { personNamed } from "../privacy/person-named.ts";
import { planErasure } from "../privacy/plan-erasure.ts";
import { toldDoubts } from "../privacy/told-doubts.ts";
import { unfinishedErasure } from "../privacy/unfinished-erasure.ts";
import { readWholeWorkbook, requireSoundTabs } from "../read-tabs.ts";
import { triggerOwner } from "../trigger-owner.ts";

const dnr = askText({
  name: "dnr",
  label: "Gallringsbeslutets diarienummer",
  help: "T.ex. KS 2024/131.",
});
const date = askDay({ name: "date", label: "Gallringsbeslutets datum", help: "T.ex. 2024-05-14." });

/** Takes a person out of the workbook, its logs and the stored letters, under a decision, for good; ids and statistics stay. */
export const erasePerson: Command = {
  id: "erasePerson",
  label: "Gallra",
  about:
    "Tar bort en persons uppgifter ur hela arket, dess loggar och lagrade brev, enligt ett gallringsbeslut, och skapar ett protokoll. Det går inte att ångra: förhandsgranska först.",
  menu: "privacy",
  parameters: [personParameter, dnr.parameter, date.parameter],
  needs: ["drive"],
  writes: true,
  previews: true,
  isFinal: true,
  run(ports, given, { preview = false }) {
    const whole = readWholeWorkbook(ports);
    requireSoundTabs(whole.read, ALL_TABS);
    const { partnership } = whole.read;
    const person = personNamed(whole.read, given.person ?? "");
    const decision = { dnr: dnr.read(given, partnership), date: date.read(given, partnership) };
    const unfinished = unfinishedErasure(ports.memory, person.id);
    const owner = triggerOwner(ports.memory)?.email ?? "";
    const faults = [
      ...(isPseudonym(person.name) && unfinished === undefined ? ["Personen är redan gallrad."] : []),
      ...(owner !== "" && normalised(owner) === normalised(person.email ?? "")
        ? ["Den dagliga körningen hör till personen. Låt någon annan köra Ta över påminnelser först."]
        : []),
      ...erasureFaults(partnership, person, decision, ports.clock.now().date),
    ];
    if (faults.length > 0)
      throw new AppError("not-possible", { list: faults.map((fault) => `– ${fault}`).join("\n") });
    const erasure = planErasure(ports, whole, person, decision, unfinished);
    const issues = toldDoubts(erasure.plan.doubts);
    if (preview) return said(previewTold(erasure), { issues });
    const made = carryOutErasure(ports, erasure);
    return said(erasureTold(erasure), { issues, documents: [made] });
  },
};
