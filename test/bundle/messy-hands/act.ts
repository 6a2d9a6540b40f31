/** One thing that happens, as numbers that find their place in whatever workbook there is by then. */
export interface Act {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly text: string;
}
