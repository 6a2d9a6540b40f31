import { listed } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type Command, type PlacedIssue, said, type ToldTable } from "../command.ts";
import { runTrials, type Tried } from "../installation/run-trials.ts";
import type { TrialResult } from "../installation/trial.ts";
import { TrialBench } from "../installation/trial-bench.ts";
import { trials } from "../installation/trials/index.ts";
import { PERMISSIONS } from "../permissions.ts";
import type { Permission } from "../ports/identity.ts";

const CHOSEN = "yes";

const OUTCOME_WORDS: Record<TrialResult["outcome"], string> = {
  works: "Fungerar",
  fails: "Fungerar inte",
  untried: "Inte prövat",
};

/**
 * Tries once every thing that the program needs, and says what an administrator must change. It takes no part in the usual order of
 * commands, one at a time and with all permissions: whether that works is among what it tries.
 */
export const checkInstallation: Command = {
  id: "checkInstallation",
  label: "Kontrollera installationen",
  about:
    "Prövar en gång allt som programmet behöver: behörigheter, celler, dokument, e-post och daglig körning. Det som skapas tas bort igen, och inget i arkets egna flikar ändras. Det kan ta en minut.",
  menu: "help",
  parameters: [
    {
      name: "letter",
      label: "Skicka ett provbrev till dig själv",
      required: false,
      help: "Brevet går bara till din egen adress.",
      choices: () => [
        { value: "no", label: "Nej" },
        { value: CHOSEN, label: "Ja, ett brev till min adress" },
      ],
    },
  ],
  needs: [],
  writes: false,
  run(ports, given) {
    const bench = new TrialBench(ports, given.letter === CHOSEN, Object.keys(PERMISSIONS) as Permission[]);
    const tried = runTrials(trials, bench);
    return said(summary(tried), {
      issues: tried.flatMap(issueOf),
      letters: tried.flatMap(({ result }) => result.letter ?? []),
      tables: [tableOf(tried)],
    });
  },
};

function summary(tried: readonly Tried[]): string {
  const of = (outcome: TrialResult["outcome"]) => tried.filter(({ result }) => result.outcome === outcome);
  const [working, failing, left] = [of("works").length, of("fails"), of("untried").length];
  const counts = [
    failing.length === 0 && left === 0
      ? `Alla ${tried.length} prov fungerar.`
      : `${working} av ${tried.length} prov fungerar.`,
    failing.length === 0
      ? ""
      : `Detta fungerar inte: ${listed(failing.map(({ trial }) => trial.name))}. Vad som behöver ändras står under Fynd.`,
    left === 0
      ? ""
      : `${counted(left, "prov är inte gjort", "prov är inte gjorda")}; varför står i tabellen.`,
  ];
  return counts.filter((sentence) => sentence !== "").join(" ");
}

function issueOf({ trial, result }: Tried): readonly PlacedIssue[] {
  if (result.outcome !== "fails") return [];
  const { code, severity, name, purpose } = trial;
  const message = `${result.seen} Det behövs för ${purpose}.`;
  return [{ severity, code, sheet: "", tab: name, cell: "", message, action: result.remedy ?? trial.remedy }];
}

function tableOf(tried: readonly Tried[]): ToldTable {
  return {
    title: "Alla prov",
    headings: ["Prov", "Resultat", "Kommentar"],
    rows: tried.map(({ trial, result }) => [
      trial.name,
      OUTCOME_WORDS[result.outcome],
      result.seen === "" ? `Behövs för ${trial.purpose}.` : result.seen,
    ]),
  };
}
