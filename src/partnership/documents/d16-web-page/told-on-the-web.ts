import { longDate } from "../../../messages/dates.ts";
import { capitalised, listed } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";

/** An experience as the page tells it. */
export type WebExperience = {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly link: string;
};

/** The party's experiences that are published, the newest first. */
export function publishedExperiences(partnership: Partnership, party: string): readonly WebExperience[] {
  return rowsWith(partnership.experiences, "party", party)
    .filter(({ published }) => published === true)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
    .map(({ title, text = "", date, link = "" }) => ({
      title,
      date: date === undefined ? "" : capitalised(longDate(date)),
      paragraphs: text.split(/\r?\n+/).filter((paragraph) => paragraph.trim() !== ""),
      link,
    }));
}

/** A peer review that the party took part in. */
export type WebReview = { readonly text: string; readonly reviewed: string; readonly link: string };

/** Peer reviews of the party, and by it, the newest first. */
export function reviewsOf(partnership: Partnership, party: string): readonly WebReview[] {
  return partnership.reviews
    .filter(({ reviewed, reviewers }) => reviewed === party || reviewers.includes(party))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
    .map(({ reviewed, reviewers, date, report = "" }) => ({
      text: `${listed(reviewers)} granskade ${reviewed}${date === undefined ? "" : ` ${longDate(date)}`}.`,
      reviewed,
      link: report,
    }));
}
