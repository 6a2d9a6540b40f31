import type { Answer } from "../app/answer.ts";

/** The answers of one long work as one: what the last one says, and everything that each of them made or found. */
export function joined(answers: readonly Answer[]): Answer {
  const last = answers[answers.length - 1];
  return {
    ok: last?.ok ?? true,
    said: last?.said ?? "",
    issues: answers.flatMap(({ issues }) => issues),
    documents: answers.flatMap(({ documents }) => documents),
    letters: answers.flatMap(({ letters }) => letters),
    tables: answers.flatMap(({ tables }) => tables),
    ...(last?.next === undefined ? {} : { next: last.next }),
  };
}
