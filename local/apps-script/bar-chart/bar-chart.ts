/** A bar chart as the Charts service is told to draw it. Sizes and places are dots. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly options: BarChartOptions;
}

export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** A text at each bar; empty where there is none. */
  readonly annotations: readonly string[];
  /** For each bar, as `stroke-color: #FFFFFF; stroke-width: 4`; empty where it is drawn as it comes. */
  readonly styles: readonly string[];
}

/** The options that this runtime draws by; others are not implemented. */
export interface BarChartOptions {
  readonly title: string;
  readonly titleTextStyle: TextStyle;
  readonly fontName: string;
  readonly colors: readonly string[];
  readonly legend: { readonly position: "top" | "none"; readonly textStyle: TextStyle };
  readonly chartArea: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** `groupWidth` as `55%`. */
  readonly bar: { readonly groupWidth: string };
  readonly hAxis: {
    readonly ticks: readonly { readonly v: number; readonly f: string }[];
    readonly viewWindow: { readonly min: number; readonly max: number };
    readonly textStyle: TextStyle;
    readonly gridlines: { readonly color: string };
    readonly baselineColor: string;
  };
  readonly vAxis: { readonly textStyle: TextStyle };
  /** Without a colour the text is black or white, by what it stands on. */
  readonly annotations: { readonly alwaysOutside?: boolean; readonly textStyle: Partial<TextStyle> };
}

export interface TextStyle {
  readonly fontSize: number;
  readonly color: string;
  readonly bold?: boolean;
}
