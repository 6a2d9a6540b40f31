import type { Rows } from "../../rows.ts";

type Row = Rows<"experiences">[number];

/** An experience that is on the website; the address ends with the given word. */
export function published(address: string, row: Row): Row {
  return {
    ...row,
    link: `https://partnerskapet.example/erfarenheter/${address}`,
    published: true,
    source: "Exempel",
  };
}

/** An experience that is not on the website. */
export function unpublished(row: Row): Row {
  return { ...row, published: false, source: "Exempel" };
}
