import type { TemplateFault, TemplateFaultId } from "../core/template-fault.ts";

/** docxtemplater's names of what a template can do wrong; any other name is a bug, not a fault of the template. */
const FAULTS: Readonly<Record<string, TemplateFaultId>> = {
  unclosed_tag: "unclosed-marker",
  unopened_tag: "unopened-marker",
  duplicate_open_tag: "doubled-brace",
  duplicate_close_tag: "doubled-brace",
  unclosed_loop: "unclosed-loop",
  unopened_loop: "unopened-loop",
  closing_tag_does_not_match_opening_tag: "crossed-loops",
  unbalanced_loop_tags: "crossed-loops",
  loop_position_invalid: "crossed-loops",
  no_xml_tag_found_at_left: "crossed-loops",
  no_xml_tag_found_at_right: "crossed-loops",
  raw_xml_tag_should_be_only_text_in_paragraph: "raw-marker",
  raw_tag_outerxml_invalid: "raw-marker",
  malformed_xml: "damaged",
  file_has_invalid_xml: "damaged",
};

/** The faults of a template that docxtemplater's error tells of; it throws one that holds many. None where the error is a bug. */
export function faultsIn(error: unknown): TemplateFault[] {
  const properties = (error as { properties?: Properties }).properties;
  if (properties?.errors !== undefined) return properties.errors.flatMap(faultsIn);
  const id = FAULTS[properties?.id ?? ""];
  return id === undefined ? [] : [{ id, marker: markerIn(properties) }];
}

interface Properties {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly pair?: { readonly left: string };
  readonly errors?: readonly unknown[];
}

function markerIn({ xtag, openingtag, pair }: Properties = {}): string {
  return xtag ?? openingtag ?? pair?.left ?? "";
}
