/** What a chart shows: its finding, its axes with their units, and its figures, which are exact in its table too. */
export interface Chart {
  /** The finding or the question. */
  title: string;
  /** What the rows are, such as ages. */
  head: string;
  /** What is counted, with its unit. */
  unit: string;
  rows: string[];
  series: Series[];
  /** Series stand on each other, and their sum is meant. */
  stacked: boolean;
  /** Bars run to the right: for rows with long names. */
  lying: boolean;
  /** A figure as people read it. */
  say: (value: number) => string;
  /** A figure on the axis, in the axis's unit. */
  tick: (value: number) => string;
}

export interface Series {
  name: string;
  values: number[];
}

/** The sum of a row over all series. */
export function rowSum(chart: Chart, at: number): number {
  return chart.series.reduce((sum, series) => sum + (series.values[at] ?? 0), 0);
}

/** The sum of a series. */
export function seriesSum(series: Series): number {
  return series.values.reduce((sum, value) => sum + value, 0);
}

/** A share in whole per cent; a part that is there never reads as none, and one that is not whole never as all. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) {
    return '0%';
  }
  const exact = (100 * part) / whole;
  const rounded = part > 0 && exact < 1 ? '<1' : part < whole && exact > 99 ? '>99' : String(Math.round(exact));
  return `${rounded}%`;
}
