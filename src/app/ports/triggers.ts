export interface TriggersPort {
  /** Whether the current user has a daily trigger in this document. */
  hasDaily(): boolean;
  startDaily(): void;
  /** Removes the current user's daily triggers; other people's cannot be reached. */
  stopDaily(): void;
}
