import { assetReply } from "../reply.ts";
import type { Route } from "../route.ts";
import { SCRIPT, STYLE } from "../style.ts";

/** The parts that every page loads. */
export const assetRoutes: readonly Route[] = [
  { method: "GET", path: /^\/stil\.css$/, answer: () => assetReply("text/css", STYLE) },
  { method: "GET", path: /^\/skript\.js$/, answer: () => assetReply("text/javascript", SCRIPT) },
];
