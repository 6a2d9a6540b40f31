import { type OwnTemplate, ownTemplates } from "../../partnership/documents/own-templates.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";
import { kindName, kindsWithTemplate } from "./template-kinds.ts";

/** What a kind of document is made with. */
export interface TemplateStanding {
  readonly kind: string;
  /** `D2 Arbetsplan` */
  readonly name: string;
  /** People's own template; nothing where it is the program's. */
  readonly used: OwnTemplateTold | null;
  /** The own one that was used before. */
  readonly former: OwnTemplateTold | null;
}

export interface OwnTemplateTold {
  readonly file: string;
  /** `YYYY-MM-DD HH:mm` */
  readonly added: string;
  readonly addedBy: string;
  /** Whether pieces of it are lacking, so that it cannot be used. */
  readonly isDamaged: boolean;
}

/** The template of every kind that has one. @throws {AppError} `missing-tab` or `broken-tab` */
export function templatesInUse(ports: Ports): readonly TemplateStanding[] {
  const read = readTabs(ports, ["templates"]);
  requireSoundTabs(read, ["templates"]);
  const own = ownTemplates(read.partnership.templates);
  return kindsWithTemplate.map((kind) => {
    const of = (status: OwnTemplate["status"]) =>
      told(own.find((template) => template.kind === kind.id && template.status === status));
    return { kind: kind.id, name: kindName(kind), used: of("used"), former: of("former") };
  });
}

function told(template: OwnTemplate | undefined): OwnTemplateTold | null {
  if (template === undefined) return null;
  const { file, added, addedBy, bytes } = template;
  return { file, added, addedBy, isDamaged: bytes === undefined };
}
