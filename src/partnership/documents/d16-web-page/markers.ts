import type { Markers } from "../document.ts";

/** What the page is filled with. */
export const webPageMarkers: Markers = {
  party: "partens namn",
  collaboration: "samarbetets namn",
  membership: "sedan när parten är med",
  organisations: "partens organisationer, tomt om parten är en enda",
  period: "överenskommelsens år",
  hasFocus: "sant om överenskommelsen anger någon inriktning",
  focus: { about: "inriktningen", within: { ".": "en inriktning" } },
  hasExperiences: "sant om parten har publicerade erfarenheter",
  experiences: {
    about: "erfarenheterna",
    within: {
      title: "rubriken",
      date: "dagen",
      paragraphs: { about: "styckena", within: { ".": "ett stycke" } },
      link: "länken",
    },
  },
  hasReviews: "sant om parten har granskat eller granskats",
  reviews: {
    about: "granskningarna",
    within: { text: "vem som granskade vem och när", reviewed: "den granskade parten", link: "rapporten" },
  },
  hasMeetings: "sant om parten har varit eller ska vara värd",
  meetings: { about: "träffarna", within: { ".": "en träff" } },
  contacts: {
    about: "partens organisationer",
    within: { organisation: "namnet", email: "registratorns adress" },
  },
  website: "den gemensamma webbplatsen",
  updated: "när partens sida senast uppdaterades",
};
