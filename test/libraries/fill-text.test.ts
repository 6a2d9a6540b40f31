import { describe, expect, it } from "vitest";
import { fillHtml, fillText, markersOf } from "../../src/libraries/fill-text.ts";

describe("filling a text", () => {
  it("puts values in as they are, and reads no markers in them", () => {
    expect(fillText("Möte i {{ort}}: {{tema}}", { ort: "Gävle & Örebro", tema: "{{ort}} <b>" })).toBe(
      "Möte i Gävle & Örebro: {{ort}} <b>",
    );
  });

  it("escapes every value in HTML, in attributes too", () => {
    expect(fillHtml('<a title="{{ort}}">{{ort}}</a>', { ort: `"><script>'&` })).toBe(
      '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;</a>',
    );
  });
});

describe("the markers of a text", () => {
  it.each([
    ["Ingen alls", []],
    ["{{möte}} och {{ värd }}", ["möte", "värd"]],
    ["{{{möte}}} {{&värd}}", ["möte", "värd"]],
    ["{{#tema}}Tema: {{tema}}{{/tema}}{{^ort}}{{land}}{{/ort}}", ["tema", "tema", "ort", "land"]],
    ["{{! en anmärkning }}", []],
  ])("of %j are %j", (text, markers) => {
    expect(markersOf(text)).toEqual(markers);
  });

  it.each(["{{möte", "{{#möte}}", "{{/möte}}", "{{>möte}}", "{{=<% %>=}}", "{{#möte}}{{>värd}}{{/möte}}"])(
    "cannot be read in %j",
    (text) => {
      expect(markersOf(text)).toBeUndefined();
    },
  );
});
