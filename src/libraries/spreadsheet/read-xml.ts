import sax from "sax";

/*! sax: Copyright (c) Isaac Z. Schlueter and Contributors, Blue Oak Model License 1.0.0, https://blueoakcouncil.org/license/1.0.0 */

/** What is done with the parts of an XML text; names come without their prefix, since programs choose different ones. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Text of an element, perhaps in several pieces. */
  text?(piece: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML text from beginning to end. Nothing that it declares for itself is followed: an entity of its own is a fault.
 *
 * @throws {Error} where it is no well-formed XML, or where the reader throws.
 */
export function readXml(xml: string, reader: XmlReader): void {
  // Cells and attributes may be longer than what sax takes for an attack; the size of the whole is limited before.
  sax.MAX_BUFFER_LENGTH = Number.POSITIVE_INFINITY;
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => reader.open?.(localName(name), attributes);
  parser.onclosetag = (name) => reader.close?.(localName(name));
  parser.ontext = (piece) => reader.text?.(piece);
  parser.oncdata = (piece) => reader.text?.(piece);
  parser.onerror = (error) => {
    throw error;
  };
  // XML has one kind of line break. @see XML 1.0, section 2.11
  parser.write(xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml).close();
}

/** The attribute, whatever prefix it has. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => localName(key) === name);
  return found === undefined ? undefined : attributes[found];
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
