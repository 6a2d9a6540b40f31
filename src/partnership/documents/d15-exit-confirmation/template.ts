import type { Document } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import {
  afterTable,
  bullets,
  each,
  fact,
  heading,
  paragraph,
  shortBullets,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

const ROLE = 2_400;
const ENDS = 2_900;

/** The look and the wording of the exit confirmation. */
export function exitConfirmationTemplate(): Document {
  return templateDocument([
    title("Utträdesbekräftelse"),
    subtitle("{collaboration}"),
    fact("Till", "{organisation}"),
    ...each("coordinator", fact("Samordnare", "{coordinator}")),
    fact("Datum", "{date}"),
    fact("Överenskommelse", "{agreement}"),

    heading(1, "Beskedet"),
    paragraph(
      "Beskedet om att {organisation} lämnar samarbetet enligt {agreement} kom {notified}. {collaboration} bekräftar att det är mottaget.",
    ),
    paragraph("{time}"),

    heading(1, "När utträdet gäller"),
    paragraph("{effect}"),
    ...each(
      "staying",
      paragraph(
        "{organisation} bildar parten {party} tillsammans med {others}. Parten är kvar så länge {staying} är med. Det som hör till parten, det vill säga avgift, uppdrag och värdskap, upphör därför inte genom detta utträde.",
      ),
    ),
    ...unless(
      "staying",
      ...each(
        "ofSeveral",
        paragraph(
          "{organisation} bildar parten {party} tillsammans med {others}. Ingen av dem är kvar efter {partyLast}, och då upphör även parten.",
        ),
      ),

      heading(1, "Avgift"),
      ...each("hasFees", ...shortBullets("fees")),
      ...unless("hasFees", paragraph("Överenskommelsen har ingen avgift, så det finns inget att reglera.")),

      heading(1, "Uppdrag som upphör"),
      ...each(
        "hasMandates",
        table(
          [TEXT_WIDTH.upright - ROLE - ENDS, ROLE, ENDS],
          ["Person", "Uppdrag", "Sista dag"],
          [{ cells: [{ text: "{#mandates}{person}", heading: true }, "{role}", "{ends}{/mandates}"] }],
        ),
      ),
      ...unless("hasMandates", paragraph("Inga uppdrag upphör genom utträdet.")),
      ...each(
        "elsewhere",
        afterTable("{party} företräds även i {elsewhere}. Uppdrag som gäller där fortsätter."),
      ),

      heading(1, "Värdskap"),
      ...each(
        "hasHostings",
        paragraph(
          "Efter {partyLast} står {party} som värd för följande, där en annan part behöver ta över:",
          true,
        ),
        ...bullets("hostings"),
      ),
      ...unless("hasHostings", paragraph("{party} står inte som värd för något möte efter {partyLast}.")),
    ),
  ]);
}
