import { RATE_MARKERS } from "../attendance/markers.ts";
import type { Markers } from "../document.ts";
import { COUNT_MARKERS } from "../texts/count.ts";

/** What the markers of the final report hold. */
export const finalReportMarkers: Markers = {
  period: "åren, ”2020–2021”",
  collaboration: "samarbetets namn",
  agreement: "överenskommelsens titel inom citattecken",
  start: "överenskommelsens första dag",
  end: "överenskommelsens sista dag",
  goingOn: "dagen då rapporten skapades om perioden inte är slut, annars tomt",
  kind: "vad samarbetet är och när det bildades, tomt om samarbetet inte finns i arket",
  counts: COUNT_MARKERS,
  hasChanges: "sant om någon part har kommit, lämnat eller inte anslutit sig, eller om någon medverkar",
  changes: { about: "det som skiljer parterna åt", within: { ".": "en mening" } },
  rhythm: "hur ofta parterna möts",
  hasFocus: "sant om överenskommelsen anger någon inriktning",
  focus: { about: "inriktningen", within: { ".": "en inriktning" } },
  hasMeetings: "sant om något möte är genomfört",
  meetings: {
    about: "genomförda möten av alla slag",
    within: {
      meeting: "mötets namn",
      when: "mötets dagar",
      form: "fysisk, digital eller hybrid",
      host: "värden",
      theme: "temat",
    },
  },
  notHeld: "möten som inte har hållits, tomt om det inte finns några",
  hasDecisions: "sant om något möte har beslutat något",
  decisions: {
    about: "mötenas beslut",
    within: { meeting: "mötets namn", decision: "beslutet", result: "bifall, avslag eller återremiss" },
  },
  plan: "hur många aktiviteter och delmoment planen har och hur långt de har kommit, tomt utan plan",
  results: {
    about: "inriktningarna",
    within: {
      focus: "inriktningen",
      hasNone: "sant om ingen aktivitet har inriktningen",
      activities: {
        about: "aktiviteterna",
        within: {
          activity: "aktiviteten",
          status: "status, och varför den är struken",
          hasSteps: "sant om aktiviteten har något delmoment",
          steps: {
            about: "delmomenten",
            within: { how: "delmomentet", status: "status", result: "resultatet" },
          },
        },
      },
    },
  },
  hasReviews: "sant om någon part har granskats",
  reviews: {
    about: "kollegiala granskningar",
    within: {
      reviewed: "den granskade parten",
      reviewers: "de som granskade",
      date: "dagen",
      report: "om rapporten finns bland bilagorna",
    },
  },
  chapters: {
    about: "ett kapitel för varje part",
    within: {
      party: "partens namn",
      about: "partens organisationer, tid som part och värdskap, tomt om det inte finns något att säga",
      isPublished: "sant om parten har en publicerad erfarenhet",
      hasNone: "sant om parten inte har valt någon erfarenhet till rapporten",
      experiences: {
        about: "partens erfarenheter",
        within: {
          title: "rubriken",
          paragraphs: { about: "texten", within: { ".": "ett stycke" } },
          note: "dag, aktivitet och länk, tomt om inget är känt",
        },
      },
    },
  },
  website: "hemsidan, och hur många parter som har uppdaterat sin del",
  hasPublished: "sant om någon erfarenhet är publicerad",
  published: {
    about: "publicerade erfarenheter",
    within: { party: "partens namn", title: "rubriken", link: "länken" },
  },
  hasReferrals: "sant om någon fråga eller remiss har kommit in",
  referrals: {
    about: "frågor och remisser",
    within: {
      sender: "avsändaren",
      matter: "ärendet",
      received: "dagen då det kom in",
      answered: "dagen då det besvarades, eller att det inte är besvarat",
    },
  },
  hasAttendance: "sant om närvaron är ifylld för något möte",
  rates: RATE_MARKERS,
  fee: "avgiften enligt överenskommelsen",
  hasFees: "sant om några avgifter är inlagda",
  feeYears: {
    about: "avgifterna år för år, sist alla år",
    within: {
      year: "året",
      number: "antalet avgifter",
      sum: "summan",
      paid: "därav betalt",
      waived: "därav efterskänkt",
      unpaid: "därav obetalt",
    },
  },
  feeNote: "år utan avgifter och avgifter utan belopp, tomt om det inte finns några",
  figures: { about: "det som siffrorna visar", within: { ".": "en mening" } },
  hasAttachments: "sant om det finns någon bilaga",
  attachments: {
    about: "bilagorna",
    within: { number: "bilagans nummer", document: "handlingen", link: "adressen" },
  },
  missingAttachments: "handlingar som inte är inlagda, tomt om inga saknas",
};
