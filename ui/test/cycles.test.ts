import { describe, expect, it } from 'vitest';
import { draftsOf, refusalOf } from '@/modules/cycles/decision';
import { byChange, moreIn, ORDER, wholeOf } from '@/modules/cycles/differences';
import { rowsOf, sumsOf, yearsOf } from '@/modules/cycles/entitlements';
import { ownWords } from '@/modules/cycles/facts';
import { codesInWords, periodInWords, programName, reasonInWords } from '@/modules/cycles/naming';
import { pursesOf } from '@/modules/cycles/purses';
import { cellsOf, stepsOf } from '@/modules/cycles/steps';
import { texts } from '@/modules/cycles/texts';
import type { Deed, Entitlement, Group } from '@/modules/cycles/types';
import type { Tree } from '@/shared/messages';

function find(key: string): string | undefined {
  let at: string | Tree | undefined = { cycles: texts.zh };
  for (const part of key.split('.')) {
    at = typeof at === 'object' ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}
const te = (key: string): boolean => find(key) !== undefined;
const t = (key: string, values: Record<string, unknown> = {}): string => (find(key) ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const group = (change: Group['change'], fen: number, fenBefore: number, more: Partial<Group> = {}): Group => ({ formula: 'F', change, reason: '', lines: 1, subjects: 1, fen, fenBefore, ...more });

describe('the differences of a cycle', () => {
  it('stand by change in the order in which people ask, the widest difference first', () => {
    const sums = byChange([group('SAME', 5, 5), group('NEW', 1, 0, { formula: 'A' }), group('NEW', 9, 0, { formula: 'B' }), group('STOPPED', 0, 7)]);
    expect(sums.map((sum) => sum.change)).toEqual(['NEW', 'STOPPED', 'SAME']);
    expect(sums[0]?.groups.map((one) => one.formula)).toEqual(['B', 'A']);
    expect(sums.map((sum) => sum.fen)).toEqual([10, -7, 0]);
  });

  it('add up to this period less the one before, corrections included', () => {
    const whole = wholeOf([group('NEW', 100, 0), group('STOPPED', 0, 40), group('RECOVERY', -30, 0), group('SAME', 5, 5)]);
    expect(whole).toEqual({ now: 75, before: 45, more: 30 });
    expect(moreIn(group('LESS', 3, 10))).toBe(-7);
  });

  it('have words for every change', () => {
    expect(ORDER.filter((change) => !te(`cycles.change.${change}`))).toEqual([]);
  });
});

describe('the reason of a change', () => {
  it('is the formula’s own sentence, of now or of the period before', () => {
    const text = { zh: '已去世', en: 'died' };
    expect(reasonInWords(group('STOPPED', 0, 1, { text, reason: 'X.gone' }), 'zh', t, te)).toBe('本期不予发放：已去世');
    expect(reasonInWords(group('NEW', 1, 0, { text, reason: 'X.gone' }), 'zh', t, te)).toBe('上一期不予发放：已去世');
  });

  it('is otherwise what began or ended, and says when it was learned late', () => {
    expect(reasonInWords(group('MORE', 2, 1, { reason: 'HARDSHIP,STAY' }), 'zh', t, te)).toBe('困难或特殊类别变化、入住或离开');
    expect(reasonInWords(group('RECOVERY', -2, 0, { reason: 'DEATH' }), 'zh', t, te)).toBe('关账后得知：去世');
    expect(codesInWords('ATTRIBUTE:spent', t, te)).toBe('本市专用信息“spent”变化');
  });

  it('keeps a code for which there are no words, and says so where nothing was kept', () => {
    expect(codesInWords('STRANGE', t, te)).toBe('STRANGE');
    expect(reasonInWords(group('SAME', 1, 1), 'zh', t, te)).toBe('与上一期相同');
    expect(reasonInWords(group('NEW', 1, 0), 'zh', t, te)).toContain('早于原因记录');
  });
});

describe('the steps of a cycle', () => {
  const deeds: Deed[] = [
    { deed: 'OPENED', at: '2022-06-01T00:00:00Z', by: 'clerk' },
    { deed: 'COMPUTED', at: '2022-06-01T00:01:00Z' },
    { deed: 'APPROVED', at: '2022-06-02T00:00:00Z', by: 'reviewer' },
  ];
  const states = (state: 'COMPUTING' | 'REVIEW' | 'CLOSED' | 'RETURNED', stuck = 0): string[] => stepsOf({ state, stuck }, deeds).map((step) => step.state);

  it('begin with opening while there is no cycle', () => {
    expect(stepsOf(null, []).map((step) => step.state)).toEqual(['current', 'todo', 'todo', 'todo', 'todo']);
  });

  it('go from opened to closed, and show what failed', () => {
    expect(states('COMPUTING')).toEqual(['done', 'current', 'todo', 'todo', 'todo']);
    expect(states('COMPUTING', 1)).toEqual(['done', 'failed', 'todo', 'todo', 'todo']);
    expect(states('REVIEW')).toEqual(['done', 'done', 'current', 'todo', 'todo']);
    expect(states('CLOSED')).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(states('RETURNED')[3]).toBe('failed');
  });

  it('name who did them', () => {
    expect(stepsOf({ state: 'CLOSED', stuck: 0 }, deeds).map((step) => step.deed?.by)).toEqual(['clerk', undefined, undefined, 'reviewer', 'reviewer']);
  });
});

describe('the bar of shards', () => {
  const counts = (cells: string[]): Record<string, number> => Object.fromEntries(['done', 'open', 'stuck'].map((kind) => [kind, cells.filter((cell) => cell === kind).length]));

  it('has a cell for each of a few, and shares of many', () => {
    expect(counts(cellsOf({ shards: 3, done: 1, stuck: 1 }))).toEqual({ done: 1, open: 1, stuck: 1 });
    expect(counts(cellsOf({ shards: 1200, done: 600, stuck: 0 }))).toEqual({ done: 60, open: 60, stuck: 0 });
  });

  it('never hides a failure, and is full when all are done', () => {
    expect(counts(cellsOf({ shards: 5000, done: 4999, stuck: 1 })).stuck).toBe(1);
    expect(cellsOf({ shards: 7, done: 7, stuck: 0 }).every((cell) => cell === 'done')).toBe(true);
    expect(cellsOf({ shards: 0, done: 0, stuck: 0 })).toEqual([]);
  });
});

describe('entitlements by month', () => {
  const line = (period: string, fen: number, more: Partial<Entitlement> = {}, kind: 'REGULAR' | 'RECOVERY' = 'REGULAR'): Entitlement => ({
    cycle: 1,
    period,
    state: 'CLOSED',
    line: { key: `1.F.${period}.0`, period, formula: 'F', fen, kind },
    ...more,
  });
  const items = [line('2022-05', 100), line('2022-06', 100, { state: 'REVIEW' }), line('2022-05', -40, { cycle: 2, period: '2022-06' }, 'RECOVERY'), line('2021-12', 7)];

  it('put a correction to the month it is for', () => {
    const rows = rowsOf(items, '2022');
    expect(rows.map((row) => [row.period, row.fen, row.items.length])).toEqual([
      ['2022-05', 60, 2],
      ['2022-06', 100, 1],
    ]);
  });

  it('run up only what is paid, year by year', () => {
    expect(rowsOf(items, '2022').map((row) => row.running)).toEqual([60, 60]);
    expect(sumsOf(rowsOf(items, '2022'))).toEqual({ paid: 60, waiting: 100 });
    expect(yearsOf(items)).toEqual(['2022', '2021']);
  });

  it('name a month once, and run up at its last row', () => {
    const two = [line('2022-05', 1), { ...line('2022-05', 2), line: { key: 'g', period: '2022-05', formula: 'G', fen: 2, kind: 'REGULAR' as const } }];
    expect(rowsOf(two, '2022').map((row) => [row.first, row.running])).toEqual([
      [true, null],
      [false, 3],
    ]);
  });
});

describe('a decision', () => {
  const totals = { formulas: [{ formula: 'D', draft: true, fen: 5 }, { formula: 'D', draft: true, fen: 2 }, { formula: 'L', draft: false, fen: 9 }] };

  it('names each draft once with what rests on it', () => {
    expect(draftsOf(totals)).toEqual([{ formula: 'D', title: undefined, fen: 7 }]);
  });

  it('needs a reason to return, and for a draft an acknowledgement with a remark', () => {
    expect(refusalOf('return', false, false, ' ')).toBe('returnRefuse');
    expect(refusalOf('approval', true, true, ' ')).toBe('draftRefuse');
    expect(refusalOf('approval', true, false, '演示')).toBe('draftRefuse');
    expect(refusalOf('approval', true, true, '演示')).toBeNull();
    expect(refusalOf('approval', false, false, '')).toBeNull();
  });
});

it('adds up what each level bears', () => {
  expect(pursesOf([{ purses: { city: 1, county: 2 } }, { purses: { city: 3 } }])).toEqual({ city: 4, county: 2 });
});

it('calls a program by its title, and by its id where none is known', () => {
  const plans = [{ program: 'monthly', title: { zh: '月度补贴', en: 'Monthly' } }];
  expect([programName(plans, 'monthly', 'zh'), programName(plans, 'other', 'zh'), programName(null, 'monthly', 'en')]).toEqual(['月度补贴', 'other', 'monthly']);
});

it('counts meals and names stays in its own words', () => {
  expect(ownWords({ kind: 'MEAL', value: '12' }, t)).toEqual({ name: '就餐', said: '12 餐' });
  expect(ownWords({ kind: 'STAY', value: '演示中心' }, t)).toEqual({ name: '入住', said: '演示中心' });
  expect(ownWords({ kind: 'HARDSHIP', value: 'DISABLED' }, t)).toBeNull();
});

it('says a period as people do', () => {
  expect(['2022-05', '2022-Q2', '2022-H1', '2022'].map((period) => periodInWords(period, t))).toEqual(['2022 年 5 月', '2022 年第 2 季度', '2022 年上半年', '2022 年']);
});
