import { attendanceRegister, type Register } from "../attendance/attendance-register.ts";
import { element } from "../element.ts";
import { server } from "../server.ts";
import { statusLine } from "../status.ts";

/** *Registrera närvaro*: a meeting is chosen, then each choice is saved as it is made. */
async function showRegister(page: HTMLElement): Promise<void> {
  const status = statusLine();
  const shown = element("div");
  page.append(element("h1", {}, ["Registrera närvaro"]), status.element);
  const choices = await status.ask("Hämtar möten …", () => server.attendanceChoices());
  if (choices === undefined) return;
  if (choices.meetings.length === 0) {
    status.say("Det finns inget möte att registrera närvaro för. Lägg in mötet i fliken Möten.");
    return;
  }
  const meeting = element(
    "select",
    { id: "meeting" },
    choices.meetings.map(({ value, label }) =>
      element("option", { value, selected: value === choices.likely }, [label]),
    ),
  );
  let register: Register | undefined;
  let open = meeting.value;
  const load = async () => {
    if (register?.queue.isBusy()) {
      meeting.value = open;
      status.refuse("Allt är inte sparat än. Vänta, eller välj Spara igen, innan du byter möte.");
      return;
    }
    open = meeting.value;
    shown.replaceChildren();
    const list = await status.ask("Hämtar närvarolistan …", () => server.attendanceOf(open));
    if (list !== undefined && list.meeting === meeting.value)
      register = attendanceRegister(list, choices, shown, status);
  };
  meeting.addEventListener("change", load);
  const again = element("button", { type: "button", class: "lesser" }, ["Läs in på nytt"]);
  again.addEventListener("click", load);
  status.element.before(element("label", { for: "meeting" }, ["Möte"]), meeting, again);
  page.append(shown);
  await load();
}

const page = document.getElementById("page");
if (page !== null) void showRegister(page);
