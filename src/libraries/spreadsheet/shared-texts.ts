import { plainText } from "./plain-text.ts";
import { readXml } from "./read-xml.ts";

/** The texts that cells refer to by number; how they look, and how they are pronounced, is left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let [current, inText, inReading] = ["", false, false];
  readXml(xml, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") inReading = true;
    },
    text(piece) {
      if (inText && !inReading) current += piece;
    },
    close(name) {
      if (name === "si") texts.push(plainText(current));
      else if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
    },
  });
  return texts;
}
