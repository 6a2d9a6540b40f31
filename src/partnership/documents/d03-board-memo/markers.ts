import type { Markers } from "../document.ts";

/** What the markers of the board memo hold. */
export const boardMemoMarkers: Markers = {
  heading: "ärendets rubrik",
  from: "avsändaren: organisationen och dess förvaltning",
  officer: "handläggaren, eller att ingen är antecknad",
  contact: "handläggarens e-post, tomt om den inte är känd",
  organisation: "organisationens fullständiga namn, ”Haninge kommun”",
  date: "dagen då skrivelsen skapades",
  dnr: "diarienumret, eller att inget är antecknat",
  recipient: "beslutsorganet",
  board: "beslutsorganet, skrivet som inne i en mening",
  summary: "sammanfattningen",
  preparation: { about: "styckena om beredningen", within: { ".": "ett stycke" } },
  aboutHeading: "”Om partnerskapet”, ”Om nätverket” eller ”Om samarbetena”",
  several: "sant om ärendet gäller flera överenskommelser",
  about: {
    about: "överenskommelserna som ärendet gäller",
    within: {
      collaboration: "samarbetets namn",
      what: "vad samarbetet är",
      scope: "period och deltagare",
      hasFocus: "sant om överenskommelsen anger en inriktning",
      focus: { about: "inriktningen", within: { ".": "en inriktning" } },
      meetings: "hur ofta parterna möts",
      represented: "hur parterna företräds, och vem som företräder den egna parten",
      history: "hur länge parten har varit medlem",
      exit: "hur och senast när man meddelar utträde",
    },
  },
  views: "förvaltningens synpunkter, tomt om inga är antecknade",
  party: "partens namn",
  hasLearnt: "sant om parten har redovisat erfarenheter",
  learnt: { about: "partens senaste erfarenheter", within: { ".": "erfarenhetens rubrik" } },
  economy: {
    about: "överenskommelsernas kostnader",
    within: {
      collaboration: "samarbetets namn",
      fee: "avgiften, och vad den blir för organisationen",
      travel: "resor, logi och kost",
      hosting: "värdskapet, och de möten som parten ska vara värd för",
    },
  },
  attachments: { about: "bilagorna", within: { ".": "en bilaga" } },
  proposal: { about: "förslagets punkter", within: { ".": "en punkt" } },
  receivers: { about: "mottagarna av beslutet", within: { ".": "en mottagare" } },
};
