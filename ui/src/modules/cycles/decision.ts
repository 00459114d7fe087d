import type { FormulaTotal, Totals } from './types';

/** What of a cycle rests on a draft for comment, each subsidy once. */
export function draftsOf(totals: Totals): { formula: string; title: FormulaTotal['title']; fen: number }[] {
  const drafts = new Map<string, { formula: string; title: FormulaTotal['title']; fen: number }>();
  for (const total of (totals.formulas ?? []).filter((one) => one.draft)) {
    const formula = total.formula ?? '';
    const before = drafts.get(formula)?.fen ?? 0;
    drafts.set(formula, { formula, title: total.title, fen: before + (total.fen ?? 0) });
  }
  return [...drafts.values()];
}

/** What is missing before a decision can be sent, as the key of its sentence. */
export function refusalOf(deed: 'approval' | 'return', drafts: boolean, known: boolean, remark: string): 'draftRefuse' | 'returnRefuse' | null {
  const said = remark.trim() !== '';
  if (deed === 'return') {
    return said ? null : 'returnRefuse';
  }
  return drafts && !(known && said) ? 'draftRefuse' : null;
}
