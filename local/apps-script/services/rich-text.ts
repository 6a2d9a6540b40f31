import { type Session, service } from "../service-object.ts";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** `RichTextValue`: a text that as a whole may link somewhere. */
export class RichTextValueService implements Pick<RichTextValue, "getText" | "getRuns"> {
  constructor(
    private readonly session: Session,
    readonly text: string,
    readonly link: string | null,
  ) {}

  get self(): RichTextValue {
    return service<RichTextValue>("RichTextValue", this, this.session);
  }

  getText = (): string => this.text;
  /** Here a text has one look from beginning to end. */
  getRuns = (): RichTextValue[] => [this.self];

  getLinkUrl(...part: unknown[]): string | null {
    if (part.length > 0) throw new Error("not implemented: RichTextValue.getLinkUrl of a part of the text");
    return this.link;
  }
}

/** `RichTextValueBuilder`: a text with a link being made. */
export class RichTextValueBuilderService implements Pick<Builder, "setText" | "build"> {
  #text = "";
  #link: string | null = null;

  constructor(private readonly session: Session) {}

  get self(): Builder {
    return service<Builder>("RichTextValueBuilder", this, this.session);
  }

  setText(text: string): Builder {
    this.#text = String(text);
    this.#link = null;
    return this.self;
  }

  setLinkUrl(...args: unknown[]): Builder {
    const [link] = args.slice(-1);
    const whole = args.length === 1 || (args[0] === 0 && args[1] === this.#text.length);
    if (!whole) throw new Error("not implemented: RichTextValueBuilder.setLinkUrl on a part of the text");
    this.#link = link === null ? null : String(link);
    return this.self;
  }

  build = (): RichTextValue => new RichTextValueService(this.session, this.#text, this.#link).self;
}
