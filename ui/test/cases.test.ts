import { describe, expect, it } from 'vitest';
import { Comparison } from '@/modules/cases/compare';
import { marksOf } from '@/modules/cases/marks';
import { faultsOf } from '@/modules/cases/run';
import { indented, newLine, offsetOf, outdented, type Change } from '@/modules/cases/typing';
import { ApiProblem } from '@/shared/api';

const comparison = new Comparison(
  (key, named) => [key.replace('cases.', ''), ...Object.values(named ?? {})].filter(Boolean).join(' '),
  (key) => ['cases.verdicts.granted', 'cases.purses.county', 'cases.row.leaves'].includes(key),
);
const grant = (fen: number, ...split: [string, number][]) => ({
  verdict: 'granted',
  detail: '',
  awards: [{ recipient: 'self', form: 'cash', fen, split: split.map(([purse, part]) => ({ purse, fen: part })) }],
  notes: [],
});
const differing = (...given: Parameters<Comparison['rows']>): string[] =>
  comparison
    .rows(...given)
    .filter((row) => row.differs)
    .map((row) => row.label);

describe('expected and computed beside each other', () => {
  it('differ in nothing when they are the same', () => {
    expect(differing(grant(300, ['city', 300]), grant(300, ['city', 300]))).toEqual([]);
  });

  it('show which purse bears another part, in yuan', () => {
    const rows = comparison.rows(grant(300, ['city', 100], ['county:140105', 200]), grant(300, ['city', 300]));
    const county = rows.find((row) => row.label.includes('140105'));
    expect(county).toMatchObject({ expected: '¥2.00', computed: '', differs: true });
    expect(rows.find((row) => row.label === 'row.amount')?.differs).toBe(false);
  });

  it('differ in the answer where one grants and the other refuses', () => {
    expect(differing(grant(1, ['city', 1]), { verdict: 'refused', detail: 'TY-S1.gone', awards: [], notes: [] })).toContain('row.verdict');
  });

  it('do not differ in what the case leaves open', () => {
    const left = { ...grant(1, ['city', 1]), notes: [{ name: 'leaves', text: 'months 3' }] };
    expect(differing(grant(1, ['city', 1]), left)).toEqual([]);
    expect(differing(left, grant(1, ['city', 1]))).toEqual(['row.leaves']);
  });

  it('write sums of several subsidies in yuan', () => {
    const together = { verdict: '', detail: '', awards: [], notes: [{ name: 'formulas', text: 'A 100, B 25' }] };
    expect(comparison.rows(together, together)[0]?.expected).toBe('A ¥1.00, B ¥0.25');
  });

  it('have no second side where the code failed', () => {
    expect(differing(grant(1, ['city', 1]), null)).toContain('row.amount');
  });
});

describe('faults of the text', () => {
  const problem = new ApiProblem(422, { fields: [{ field: '12:5 cases[1].expect', detail: 'x' }, { field: '3:1', detail: 'y' }, { field: 'yaml', detail: 'z' }] });

  it('are read with their places, and what has none is left to the notice', () => {
    expect(faultsOf(problem)).toEqual([
      { line: 12, column: 5, key: 'cases[1].expect', detail: 'x' },
      { line: 3, column: 1, key: '', detail: 'y' },
    ]);
    expect(faultsOf(new TypeError('network'))).toEqual([]);
  });

  it('and cases are marked at their lines', () => {
    const marks = marksOf([{ line: 4, asExpected: false }, { line: 9, asExpected: true }], faultsOf(problem), (tone) => tone);
    expect(marks.map(({ line, sign }) => `${line}${sign}`)).toEqual(['4≠', '9✓', '12!', '3!']);
  });
});

describe('typing', () => {
  const done = (text: string, change: Change): string => text.slice(0, change.from) + change.put + text.slice(change.to);

  it('begins a new line where the last one began, and further in after a colon', () => {
    expect(newLine({ text: '  a: 1', start: 6, end: 6 }).put).toBe('\n  ');
    expect(newLine({ text: '  a:', start: 4, end: 4 }).put).toBe('\n    ');
  });

  it('moves all lines that are selected, and only those', () => {
    const text = 'a\nb\nc';
    expect(done(text, indented({ text, start: 0, end: 3 }))).toBe('  a\n  b\nc');
    expect(done(text, indented({ text, start: 0, end: 2 }))).toBe('  a\nb\nc');
    expect(done('  a\n b\nc', outdented({ text: '  a\n b\nc', start: 0, end: 6 }))).toBe('a\nb\nc');
  });

  it('puts a step where nothing is selected', () => {
    expect(indented({ text: 'ab', start: 1, end: 1 })).toMatchObject({ put: '  ', start: 3, end: 3 });
  });

  it('knows where a line begins', () => {
    expect(offsetOf('ab\ncd\ne', 3)).toBe(6);
    expect(offsetOf('ab', 1)).toBe(0);
  });
});
