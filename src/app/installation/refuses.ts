/** Whether the sheet refuses what is done; some refusals come only when the writes arrive. */
export function refuses(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
