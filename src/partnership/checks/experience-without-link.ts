import { quoted } from "../../messages/lists.ts";
import { experiences } from "../sheets/experiences.ts";
import { at, defineCheck } from "./check.ts";

export const experienceWithoutLink = defineCheck({
  code: "experience-without-link",
  severity: "info",
  about: "En erfarenhet är publicerad men saknar länk.",
  reads: ["experiences"],
  *find(partnership) {
    for (const experience of partnership.experiences) {
      const { party, title, published, link } = experience;
      if (published !== true || link !== undefined) continue;
      yield at(
        experiences,
        experience,
        "link",
        `${quoted(title)} från ${party} är markerad som publicerad men har ingen länk.`,
        "Fyll i länken, eller ändra Publicerad till Nej.",
      );
    }
  },
});
