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

/** A dialog of the program runs its own scripts, and reaches nothing but the page that shows it. */
const DIALOG_POLICY =
  "sandbox allow-scripts allow-forms; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
/** The grid sets its cells' looks with styles of its own making, and draws its icons from data. */
const GRID_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A page of the workbench. */
export function pageReply(body: string, status = 200): Reply {
  return htmlReply(body, PAGE_POLICY, status);
}

/** The page with the grid. */
export function gridReply(body: string): Reply {
  return htmlReply(body, GRID_POLICY);
}

/** A dialog of the program, for a frame. */
export function dialogReply(body: string): Reply {
  return htmlReply(body, DIALOG_POLICY);
}

/** What a page's script asked for. */
export function jsonReply(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { ...ALWAYS, "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

/** The looks of a letter, for a frame. */
export function letterReply(body: string): Reply {
  return htmlReply(body, LETTER_POLICY);
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

/** A compiled part of a page: its address changes when it does, so it is asked for once. */
export function builtReply(type: string, body: Uint8Array): Reply {
  const headers = { ...ALWAYS, "Cache-Control": "private, max-age=31536000, immutable" };
  return { status: 200, headers: { ...headers, "Content-Type": type }, body };
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

function htmlReply(body: string, policy: string, status = 200): Reply {
  return {
    status,
    headers: { ...ALWAYS, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
    body,
  };
}
