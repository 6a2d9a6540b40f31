import { element } from "../element.ts";
import { findingsList } from "../findings-list.ts";
import { server } from "../server.ts";
import { FAILED, statusLine } from "../status.ts";

/** *Kontroll*: checks the sheet as soon as it is opened, and whenever it is asked to. */
function showFindings(page: HTMLElement): void {
  const again = element("button", { type: "button" }, ["Kontrollera igen"]);
  const status = statusLine();
  const findings = element("div");
  page.append(element("h1", {}, ["Kontroll"]), again, status.element, findings);

  const check = async () => {
    again.disabled = true;
    status.work("Kontrollerar arket …");
    try {
      const { ok, said, issues } = await server.runCommand("checkSheet", {});
      if (ok) {
        findings.replaceChildren(...findingsList(issues, status));
        status.say(said);
      } else status.refuse(said);
    } catch {
      status.refuse(FAILED);
    }
    again.disabled = false;
  };
  again.addEventListener("click", async () => {
    await check();
    again.focus();
  });
  void check();
}

const page = document.getElementById("page");
if (page !== null) showFindings(page);
