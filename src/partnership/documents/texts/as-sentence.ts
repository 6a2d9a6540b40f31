/** The text with a full stop, unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?”)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
