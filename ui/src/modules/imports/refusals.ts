import type { Schemas } from '@/shared/api';
import { csvOf, type Row } from './csv';

/** A row that was not taken: what is wrong with which cell, and what stands in it where the file could be read here. */
export interface Refused {
  row: number;
  faults: { column: string; title: string; why: string }[];
  cells: Row | null;
}

interface Words {
  title: (column: string) => string;
  why: (refusal: Schemas['Refusal']) => string;
}

/** The refusals row by row, each with the row's cells. */
export function refusedRows(refusals: readonly Schemas['Refusal'][], rows: readonly Row[], words: Words): Refused[] {
  const found = new Map<number, Refused>();
  for (const refusal of refusals) {
    const row = refusal.row ?? 0;
    const one = found.get(row) ?? { row, faults: [], cells: rows[row - 1] ?? null };
    one.faults.push({ column: refusal.column ?? '', title: words.title(refusal.column ?? ''), why: words.why(refusal) });
    found.set(row, one);
  }
  return [...found.values()];
}

/** At which cell of its row a column stands, by the head of the file; the head names it by key or by Chinese title. */
export function positionOf(column: string, head: Row, columns: readonly Schemas['Column'][]): number {
  const known = columns.find((one) => one.key === column);
  return known ? head.findIndex((title) => title.trim() === known.key || title.trim() === known.title?.zh) : -1;
}

/** What a CSV of refused rows holds beside the rows themselves; the server passes it over when the mended file comes back. */
const REPORTED = ['row', 'reasons'];

/** The refused rows as a file to mend and import again; without their cells, only what is wrong where. */
export function refusalFile(refused: readonly Refused[], head: Row, plainHead: readonly string[]): string {
  const reasons = (one: Refused): string => one.faults.map((fault) => [fault.title, fault.why].filter(Boolean).join('：')).join('；');
  if (head.length === 0) {
    return csvOf([plainHead, ...refused.flatMap((one) => one.faults.map((fault) => [String(one.row), fault.title, fault.why]))]);
  }
  const own = head.map((title, at) => ({ title, at })).filter(({ title }) => !REPORTED.includes(title.trim()));
  const lines = refused.map((one) => [...own.map(({ at }) => one.cells?.[at] ?? ''), String(one.row), reasons(one)]);
  return csvOf([[...own.map(({ title }) => title), ...REPORTED], ...lines]);
}

/** Hands a text to the reader as a file. */
export function hand(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
