import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Query parameter of the address that is printed. */
export const KEY_PARAMETER = "nyckel";
/** Field of every form. */
export const FORM_KEY = "formularnyckel";

/** Header in which a page's script sends the same. */
export const KEY_HEADER = "x-formularnyckel";

/** Tells the person at this computer from other pages and programs on it. */
export interface Session {
  /** Stands in the address that opens the workbench. */
  readonly key: string;
  /** Stands in every form, so that no other page can send one. */
  readonly formKey: string;
  cookie(port: number): string;
  knows(request: IncomingMessage, port: number): boolean;
  isKey(given: string | null | undefined): boolean;
  isFormKey(given: string | null | undefined): boolean;
}

/** A session with keys that nobody can guess. */
export function newSession(): Session {
  const key = randomBytes(24).toString("base64url");
  const formKey = randomBytes(24).toString("base64url");
  return {
    key,
    formKey,
    cookie: (port) => `${cookieName(port)}=${key}; HttpOnly; SameSite=Lax; Path=/`,
    knows(request, port) {
      const cookies = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
      return same(cookies.find(([name]) => name === cookieName(port))?.[1], key);
    },
    isKey: (given) => same(given, key),
    isFormKey: (given) => same(given, formKey),
  };
}

/** Cookies do not tell ports apart, so the name does. */
function cookieName(port: number): string {
  return `partnerskap-${port}`;
}

function same(given: string | null | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
