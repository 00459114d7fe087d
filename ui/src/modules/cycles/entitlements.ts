import type { Entitlement } from './types';

/** One subsidy in one month: the line of the month, and what later cycles corrected about it. */
export interface MonthEntry {
  /** The period it is for. */
  period: string;
  formula: string;
  title: Entitlement['title'];
  draft: boolean;
  items: Entitlement[];
  /** What all of them come to, in fen, those that wait for approval included. */
  fen: number;
  /** Whether it is the first row of its period; only that one names the period. */
  first: boolean;
  /** With the last row of a period: what stands in closed cycles since the beginning of the year, in fen. */
  running: number | null;
}

const fenOf = (item: Entitlement): number => item.line?.fen ?? 0;

/** Only what stands in a closed cycle is paid. */
export const isPaid = (item: Entitlement): boolean => item.state === 'CLOSED';

/** The years for which there is something, newest first. */
export function yearsOf(items: readonly Entitlement[]): string[] {
  return [...new Set(items.map((item) => item.line?.period?.slice(0, 4) ?? ''))].filter(Boolean).sort().reverse();
}

/** The rows of a year, in order of months and subsidies, each month closing with what was paid since January. */
export function rowsOf(items: readonly Entitlement[], year: string): MonthEntry[] {
  const rows = new Map<string, MonthEntry>();
  for (const item of items.filter((one) => one.line?.period?.startsWith(year))) {
    const { period = '', formula = '' } = item.line ?? {};
    const key = `${period} ${formula}`;
    const row = rows.get(key) ?? { period, formula, title: item.title, draft: item.draft ?? false, items: [], fen: 0, first: false, running: null };
    row.items.push(item);
    row.fen += fenOf(item);
    rows.set(key, row);
  }
  const ordered = [...rows.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => row);
  let paid = 0;
  ordered.forEach((row, at) => {
    paid += row.items.filter(isPaid).reduce((sum, item) => sum + fenOf(item), 0);
    row.first = ordered[at - 1]?.period !== row.period;
    row.running = ordered[at + 1]?.period !== row.period ? paid : null;
  });
  return ordered;
}

/** What a year comes to, in fen: paid, and still waiting for approval. */
export function sumsOf(rows: readonly MonthEntry[]): { paid: number; waiting: number } {
  const all = rows.flatMap((row) => row.items);
  const sum = (some: Entitlement[]): number => some.reduce((total, item) => total + fenOf(item), 0);
  return { paid: sum(all.filter(isPaid)), waiting: sum(all.filter((item) => !isPaid(item))) };
}
