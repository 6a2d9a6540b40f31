import { Document, Packer, Paragraph } from "docx";
import PizZip from "pizzip";
import { datedZip } from "../src/libraries/zip/dated-zip.ts";

/** The small .docx template that *Kontrollera installationen* fills, stores and removes; the same bytes each time. */
export async function trialTemplate(day: string): Promise<Uint8Array> {
  const text = "Det här är ett prov från Partnerskapsarket, {day}. Filen kan tas bort.";
  const document = new Document({ sections: [{ children: [new Paragraph(text)] }] });
  return datedZip(new PizZip(await Packer.toBuffer(document)), day);
}
