import { listed } from "../../../messages/lists.ts";
import type { NotAcceded } from "../../questions/agreements.ts";

/** `Östersund har utträtt ur överenskommelsen. Kalmar har avböjt att ansluta sig.`; empty where no party has. */
export function outsideText({ left, declined }: Pick<NotAcceded, "left" | "declined">): string {
  return [
    ...(left.length === 0 ? [] : [`${listed(left)} har utträtt ur överenskommelsen.`]),
    ...(declined.length === 0 ? [] : [`${listed(declined)} har avböjt att ansluta sig.`]),
  ].join(" ");
}
