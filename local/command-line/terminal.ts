/** Where a command line writes. */
export interface Terminal {
  out(text: string): void;
  /** What is said to people while a program reads `out`. */
  err(text: string): void;
}
