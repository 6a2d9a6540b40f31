import { longDate } from "../../../messages/dates.ts";
import { capitalised, listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { experiencesUnder } from "../../questions/experiences.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Experience } from "../../sheets/experiences.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Party } from "../../sheets/parties.ts";
import { organisationsInText } from "../texts/party.ts";
import { partOfPeriod } from "./about.ts";

/** A party's own chapter. */
export type PartyChapter = {
  readonly party: string;
  /** What the party is and has hosted; empty where there is nothing to say. */
  readonly about: string;
  readonly hasNone: boolean;
  /** Whether it has an experience on the website. */
  readonly isPublished: boolean;
  readonly experiences: readonly ToldExperience[];
};

export type ToldExperience = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** When it was written, what it belongs to, and where to read more; empty where nothing is known. */
  readonly note: string;
};

/** A chapter for each party with the experiences that it has chosen for the report. */
export function partyChapters(
  partnership: Partnership,
  agreement: Agreement & { readonly start: string; readonly end: string },
  parties: readonly Party[],
  held: readonly Meeting[],
): readonly PartyChapter[] {
  return parties.map((party) => {
    const all = experiencesUnder(partnership, agreement, party.name);
    const experiences = all.filter(({ inReport }) => inReport === true);
    const hosted = held.filter(({ host }) => host === party.name).map(({ name }) => name);
    return {
      party: party.name,
      about: [
        ...(party.organisations.length < 2
          ? []
          : [`Parten består av ${organisationsInText(partnership, party)}.`]),
        ...partOfPeriod(partnership, agreement, party.name),
        ...(hosted.length === 0 ? [] : [`${party.name} har varit värd för ${listed(hosted)}.`]),
      ].join(" "),
      hasNone: experiences.length === 0,
      isPublished: all.some(({ published }) => published === true),
      experiences: experiences.map((experience) => told(partnership, experience)),
    };
  });
}

function told(partnership: Partnership, { title, text, date, activity, link }: Experience): ToldExperience {
  const paragraphs = (text ?? "").split(/\r?\n+/).filter((paragraph) => paragraph.trim() !== "");
  const belongsTo = named(partnership.activities, activity)?.activity;
  return {
    title,
    paragraphs: paragraphs.length > 0 ? paragraphs : ["Texten är ännu inte inlagd."],
    note: [
      ...(date === undefined ? [] : [`${capitalised(longDate(date))}.`]),
      ...(belongsTo === undefined ? [] : [`Aktivitet: ${belongsTo}.`]),
      ...(link === undefined ? [] : [`Läs mer: ${link}`]),
    ].join(" "),
  };
}
