import { COORDINATOR } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { PARTIES_2021, UNDECIDED } from "../members.ts";
import { item, onDay } from "./agenda-item.ts";
import { coordinator, guest, representatives, substitute } from "./came.ts";
import { action, agreed, voted } from "./decided.ts";
import { asPlanned, toldMeeting } from "./told-meeting.ts";

const HOST = officialOf("Örebro");

/** The last partnership meeting of the period; its minutes have not come. */
export const partnershipNovember2021 = toldMeeting(
  asPlanned("Partnerskapsträff november 2021", {
    start: "2021-11-23",
    end: "2021-11-24",
    venue: "Rådhuset",
    theme: "Vad lagen har förändrat",
    status: "held",
    signUpBy: "2021-10-26",
    noteTaker: HOST,
    source: "002 (månad och värd); Exempel (dagar, form, lokal, tema, anmälan och anteckningar)",
  }),
  {
    agenda: [
      item("10.00–10.20", "Värden hälsar välkommen, upprop", "information", HOST),
      item(
        "10.20–11.30",
        "Två år med lagen: vad har blivit annorlunda",
        "exchange",
        "En förtroendevald från varje part",
      ),
      item("11.30–12.30", "Lunch", "break"),
      item("12.30–13.30", "Frågelådan, visning och samtal", "exchange", HOST),
      item("13.30–14.00", "Blickar framåt", "information", "Föredragande från Barnombudsmannen"),
      item("14.00–14.20", "Paus", "break"),
      item("14.20–15.30", "Slutrapporten", "decision", officialOf("Uppsala"), "Utkast till slutrapport"),
      onDay(
        2,
        "09.00–09.40",
        "Ny överenskommelse för 2022–2023",
        "decision",
        COORDINATOR,
        "Förslag till överenskommelse",
      ),
      onDay(2, "09.40–10.10", "Avgiften, efter återremiss", "decision", HOST, "Samordningens kostnader"),
      onDay(2, "10.10–10.25", "Paus", "break"),
      onDay(2, "10.25–10.45", "Värdar under 2022", "decision", COORDINATOR),
      onDay(2, "10.45–11.30", "Vad vi tar med oss hem", "exchange"),
    ],
    attendance: [
      ...representatives({
        day: "2021-11-23",
        parties: PARTIES_2021,
        roles: ["official", "elected"],
        usually: "present",
        except: { [electedOf("Gävle")]: "excused", [officialOf("Haninge")]: "excused" },
      }),
      substitute("present"),
      coordinator("present"),
      guest("Föredragande, Barnombudsmannen", "present"),
    ],
    decisions: [
      voted("approved", "Utkastet till slutrapport godkänns med mötets ändringar.", [7, 0, 1], UNDECIDED),
      voted(
        "approved",
        "Förslaget till överenskommelse för 2022–2023 skickas till parterna för beslut.",
        [8, 0, 0],
        UNDECIDED,
      ),
      voted(
        "approved",
        "Avgiften i förslaget är oförändrad, högst 10\u00a0000 kronor om året.",
        [7, 1, 0],
        UNDECIDED,
      ),
      agreed("Gävle är värd för träffen i maj 2022."),
      action(
        "Skicka förslaget till ny överenskommelse till parternas registratorer.",
        COORDINATOR,
        "2021-12-17",
        "open",
      ),
      action(
        "Göra slutrapporten klar och lägga ut den på hemsidan.",
        officialOf("Uppsala"),
        "2021-12-20",
        "open",
      ),
    ],
  },
);
