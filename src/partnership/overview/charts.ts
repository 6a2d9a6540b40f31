/** A chart over rows of a section, whose figures stand in cells beside it. */
export interface OverviewChart {
  readonly title: string;
  /** What can be seen in it, for those who cannot see it. */
  readonly alt: string;
  readonly section: string;
  /** Ids of the first row and the last. */
  readonly from: string;
  readonly to: string;
  /** Columns with a series each; their headings name them. */
  readonly columns: readonly string[];
  readonly unit: "count" | "kronor";
}

/** The charts, from the top. */
export const overviewCharts: readonly OverviewChart[] = [
  {
    title: "Beslut och underskrifter: organisationer per status",
    alt: "Stapeldiagram över hur många organisationer som har varje status. Siffrorna står under Beslut och underskrifter.",
    section: "decisions",
    from: "signed",
    to: "left",
    columns: ["B"],
    unit: "count",
  },
  {
    title: "Närvaro: parter vid de senaste partnerskapsträffarna",
    alt: "Stapeldiagram över hur många parter som var företrädda vid varje partnerskapsträff, och hur många av en förtroendevald. Siffrorna står under Närvaro.",
    section: "attendance",
    from: "attendance1",
    to: "attendance6",
    columns: ["D", "E"],
    unit: "count",
  },
  {
    title: "Avgifter: kronor per status",
    alt: "Stapeldiagram över verksamhetsårets avgifter i kronor, efter hur långt de har kommit. Siffrorna står under Avgifter.",
    section: "fees",
    from: "notInvoiced",
    to: "waived",
    columns: ["B"],
    unit: "kronor",
  },
  {
    title: "Arbetsplanen: delmoment per status",
    alt: "Stapeldiagram över hur många av arbetsplanens delmoment som har varje status. Siffrorna står under Arbetsplanen.",
    section: "plan",
    from: "done",
    to: "dropped",
    columns: ["B"],
    unit: "count",
  },
];
