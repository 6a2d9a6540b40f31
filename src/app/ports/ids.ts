export interface IdsPort {
  /** A new id that no row has or has had. */
  next(): string;
  /** One and the same text for everything that this execution does. */
  run(): string;
}
