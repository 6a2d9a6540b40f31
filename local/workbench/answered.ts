import { type Told, timed, told } from "../home/told.ts";
import { Refusal } from "../store/refusal.ts";

/** What was done; a refusal is an answer too. */
export async function answered(work: () => Promise<Told>): Promise<Told> {
  try {
    return await timed(work);
  } catch (problem) {
    if (problem instanceof Refusal) return told(problem.message, { ok: false });
    throw problem;
  }
}
