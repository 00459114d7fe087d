import type { FormulaTotal } from './types';

/** What each level bears of all rows together, in fen. */
export function pursesOf(rows: readonly Pick<FormulaTotal, 'purses'>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [purse, fen] of rows.flatMap((row) => Object.entries(row.purses ?? {}))) {
    all[purse] = (all[purse] ?? 0) + fen;
  }
  return all;
}
