import { enumeration } from "../enumeration.ts";
import type { MenuEntry, ShownDialog } from "../execution-result.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import type { Answer, Question } from "../world.ts";
import { HtmlOutputService } from "./html.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** `Ui`: what is shown is recorded in the execution's result; the world answers the questions. */
export class UiService implements Pick<Ui, "createMenu" | "createAddonMenu" | "showSidebar"> {
  readonly Button = enumeration<Ui["Button"]>("Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);
  readonly ButtonSet = enumeration<Ui["ButtonSet"]>("ButtonSet", [
    "OK",
    "OK_CANCEL",
    "YES_NO",
    "YES_NO_CANCEL",
  ]);

  constructor(private readonly session: Session) {}

  get self(): Ui {
    return service<Ui>("Ui", this, this.session);
  }

  createMenu = (title: string) => new MenuService(this.session, title).self;
  createAddonMenu = () => new MenuService(this.session, "").self;
  alert = (...args: unknown[]) => this.#ask("alert", args).button;
  showModalDialog = (page: unknown, title: string) => this.#show("modal", page, title);
  showModelessDialog = (page: unknown, title: string) => this.#show("modeless", page, title);
  showSidebar = (page: unknown) => this.#show("sidebar", page, null);

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const answer = this.#ask("prompt", args);
    const response = { getSelectedButton: () => answer.button, getResponseText: () => answer.text ?? "" };
    return service("PromptResponse", response, this.session);
  }

  /** The overloads are (text), (text, buttons) and (title, text, buttons). */
  #ask(kind: Question["kind"], args: unknown[]): Answer {
    const { execution } = this.session;
    const [title, text, buttons] = args.length === 3 ? args : [null, ...args];
    const question: Question = {
      kind,
      title: title === null ? null : String(title),
      text: String(text),
      buttons: String(buttons ?? "OK"),
    };
    const answer = execution.world.answer(question);
    execution.shown.alerts.push({ ...question, answer });
    return answer;
  }

  #show(kind: ShownDialog["kind"], page: unknown, title: string | null): void {
    const html = behind(page, HtmlOutputService);
    if (html === undefined)
      throw new ScriptException("The parameters don't match the method signature for Ui.showModalDialog.");
    const { content, width, height } = html;
    this.session.execution.shown.dialogs.push({
      kind,
      title: title ?? html.title,
      html: content,
      width,
      height,
    });
  }
}

/** `Menu` being made. */
class MenuService implements Pick<Menu, "addItem" | "addSeparator" | "addSubMenu" | "addToUi"> {
  readonly items: MenuEntry[] = [];

  constructor(
    private readonly session: Session,
    readonly title: string,
  ) {}

  get self(): Menu {
    return service<Menu>("Menu", this, this.session);
  }

  addItem(title: string, handler: string): Menu {
    this.items.push({ kind: "item", title, handler });
    return this.self;
  }

  addSeparator(): Menu {
    this.items.push({ kind: "separator" });
    return this.self;
  }

  addSubMenu(menu: Menu): Menu {
    const sub = behind(menu, MenuService);
    if (sub === undefined)
      throw new ScriptException("The parameters don't match the method signature for Menu.addSubMenu.");
    this.items.push({ kind: "menu", title: sub.title, items: sub.items });
    return this.self;
  }

  addToUi(): void {
    this.session.execution.shown.menus.push({ title: this.title, items: this.items });
  }
}
