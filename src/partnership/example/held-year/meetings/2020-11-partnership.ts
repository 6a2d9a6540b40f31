import { COORDINATOR, PARTIES_2020 } from "../../names.ts";
import { electedOf, officialOf } from "../../shared/people.ts";
import { LEAVING, UNDECIDED } from "../members.ts";
import { item, onDay } from "./agenda-item.ts";
import { coordinator, guest, representatives } from "./came.ts";
import { action, voted } from "./decided.ts";
import { asPlanned, minutesAt, toldMeeting } from "./told-meeting.ts";

const HOST = officialOf("Uppsala");

/** The second partnership meeting, planned for Uppsala and made digital; it rejected one proposal. */
export const partnershipNovember2020 = toldMeeting(
  asPlanned("Partnerskapsträff november 2020", {
    form: "digital",
    venue: "https://mote.example/2020-11",
    status: "held",
    minutes: minutesAt("2020-11"),
    source:
      "002 (månad och värd); Exempel (dagar, form, länk, tema, anmälan och anteckningar; träffen blev digital)",
  }),
  {
    agenda: [
      item("09.00–09.15", "Värden hälsar välkommen, upprop", "information", HOST),
      item(
        "09.15–10.00",
        "Barnets rättigheter i styrkedjan",
        "exchange",
        officialOf("Västerås"),
        "Västerås modell, en sida",
      ),
      item("10.00–10.15", "Paus", "break"),
      item("10.15–11.00", "Budgetdirektiv och nämndmål: tre exempel", "exchange", electedOf("Uppsala")),
      item("11.00–11.30", "Östersunds utträde och vad som lämnas över", "information", COORDINATOR),
      onDay(
        2,
        "09.00–09.45",
        "Vägledningen för tolkning och tillämpning",
        "information",
        "Föredragande från Barnombudsmannen",
      ),
      onDay(2, "09.45–10.15", "Svar till Barnombudsmannen", "decision", COORDINATOR, "Utkast till svar"),
      onDay(2, "10.15–10.30", "Paus", "break"),
      onDay(
        2,
        "10.30–10.50",
        "Kollegiala granskningar",
        "decision",
        officialOf("Västerås"),
        "Förslag till aktivitet 2020:8",
      ),
      onDay(2, "10.50–11.15", "Gemensam ungdomspanel", "decision", electedOf("Gävle")),
      onDay(2, "11.15–11.30", "Nästa möte", "information", COORDINATOR),
    ],
    attendance: [
      ...representatives({
        day: "2020-11-17",
        parties: PARTIES_2020,
        roles: ["official", "elected"],
        usually: "digital",
        except: { [officialOf(LEAVING)]: "excused", [electedOf(LEAVING)]: "excused" },
      }),
      coordinator("digital"),
      guest("Föredragande, Barnombudsmannen", "digital"),
    ],
    decisions: [
      voted("approved", "Partnerskapet svarar Barnombudsmannen enligt utkastet.", [7, 0, 1], UNDECIDED),
      voted(
        "approved",
        "Kollegiala granskningar tas in i arbetsplanen som aktivitet 2020:8.",
        [8, 0, 0],
        UNDECIDED,
      ),
      voted("rejected", "En gemensam ungdomspanel inrättas under 2021.", [3, 5, 0], UNDECIDED),
      action("Lämna svaret till Barnombudsmannen.", COORDINATOR, "2020-12-04", "done"),
      action("Ta fram en mall för kollegial granskning.", officialOf("Västerås"), "2021-01-20", "done"),
    ],
  },
);
