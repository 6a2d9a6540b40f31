/** The letter as plain text; the markers are those of `LetterView`. */
export const TEXT_TEMPLATE = `{{#trial}}
{{trial}}

{{/trial}}
{{heading}}

{{greeting}}

{{#before}}
{{title}}
{{line}}

{{#items}}
– {{.}}
{{/items}}

{{/before}}
{{#groups}}
{{about}}
{{line}}

{{#entries}}
{{subject}}

{{#paragraphs}}
{{#lines}}
{{text}}
{{/lines}}

{{/paragraphs}}
{{#calendar}}
{{calendar}}

{{/calendar}}
{{deadline}}
{{role}}
{{#link}}
{{text}}: {{address}}
{{/link}}

{{/entries}}
{{/groups}}
{{#after}}
{{title}}
{{line}}

{{#items}}
– {{.}}
{{/items}}

{{/after}}
{{#url}}
Arket finns på {{url}}

{{/url}}
{{why}}

{{contact}}

{{#signature}}
{{text}}
{{/signature}}
`;
