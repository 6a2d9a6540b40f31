/** What the server answers with. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Nothing from elsewhere is loaded, and nobody may frame the workbench. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A letter may only look like something: no scripts, no forms, nothing fetched that would tell the sender that it was read. */
const LETTER_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A page of the workbench. */
export function pageReply(body: string, status = 200): Reply {
  return {
    status,
    headers: {
      ...ALWAYS,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": PAGE_POLICY,
    },
    body,
  };
}

/** The looks of a letter, for a frame. */
export function letterReply(body: string): Reply {
  return {
    status: 200,
    headers: {
      ...ALWAYS,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": LETTER_POLICY,
    },
    body,
  };
}

/** A file that the browser saves under its name. */
export function downloadReply(name: string, type: string, body: Uint8Array): Reply {
  const plain = name.replace(/[^\w .()-]/g, "_");
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return {
    status: 200,
    headers: { ...ALWAYS, "Content-Type": type, "Content-Disposition": disposition },
    body,
  };
}

/** A part of the pages themselves. */
export function assetReply(type: string, body: string): Reply {
  return { status: 200, headers: { ...ALWAYS, "Content-Type": `${type}; charset=utf-8` }, body };
}

/** Sends the browser on, so that loading the page again does nothing again. */
export function seeOther(path: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { ...ALWAYS, ...headers, Location: path }, body: "" };
}

/** Where the answer with the number is shown. */
export function answerPath(number: number): string {
  return `/svar/${number}`;
}

/** Plain text, for those who have no business here. */
export function textReply(status: number, body: string): Reply {
  return { status, headers: { ...ALWAYS, "Content-Type": "text/plain; charset=utf-8" }, body };
}
