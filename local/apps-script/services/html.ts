import { enumeration } from "../enumeration.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** `HtmlService` over the program's own html files. */
export class HtmlServiceService
  implements Pick<HtmlService, "createHtmlOutputFromFile" | "createHtmlOutput">
{
  readonly XFrameOptionsMode = enumeration<HtmlService["XFrameOptionsMode"]>("XFrameOptionsMode", [
    "ALLOWALL",
    "DEFAULT",
  ]);
  readonly SandboxMode = enumeration<HtmlService["SandboxMode"]>("SandboxMode", [
    "EMULATED",
    "IFRAME",
    "NATIVE",
  ]);

  constructor(private readonly session: Session) {}

  get self(): HtmlService {
    return service<HtmlService>("HtmlService", this, this.session);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const text = this.session.execution.world.program[name.endsWith(".html") ? name : `${name}.html`];
    if (text === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(this.session, text).self;
  }

  createHtmlOutput = (text: unknown = "") => new HtmlOutputService(this.session, String(text)).self;
}

/** `HtmlOutput`: a page. */
export class HtmlOutputService
  implements
    Pick<
      HtmlOutput,
      | "getContent"
      | "setContent"
      | "append"
      | "getTitle"
      | "setTitle"
      | "getWidth"
      | "setWidth"
      | "getHeight"
      | "setHeight"
    >
{
  title = "";
  width: number | null = null;
  height: number | null = null;

  constructor(
    private readonly session: Session,
    public content: string,
  ) {}

  get self(): HtmlOutput {
    return service<HtmlOutput>("HtmlOutput", this, this.session);
  }

  getContent = () => this.content;
  getTitle = () => this.title;
  // Google answers null for a size that was never set, against its own type.
  getWidth = () => this.width as number;
  getHeight = () => this.height as number;
  setContent = (content: string) => this.#set({ content });
  append = (added: string) => this.#set({ content: this.content + added });
  setTitle = (title: string) => this.#set({ title });
  setWidth = (width: number) => this.#set({ width });
  setHeight = (height: number) => this.#set({ height });

  #set(change: Partial<Pick<HtmlOutputService, "content" | "title" | "width" | "height">>): HtmlOutput {
    Object.assign(this, change);
    return this.self;
  }
}
