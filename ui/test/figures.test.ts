import { describe, expect, it } from 'vitest';
import { barsOf, type Figure, finding, fraction, grouped, type Indicator, said } from '@/modules/province/figures/figures';
import { barOptions, type Drawn, type Ink } from '@/modules/province/figures/options';
import { shortTitles, figureOf, sinceOf, allAwaited, notesOf } from '@/modules/province/amounts';
import { borneBy, citedAs, letterOf } from '@/shared/letterTexts';

/** Says the key and its values, so that a test sees both. */
const t = (key: string, values: Record<string, unknown> = {}): string => [key.split('.').slice(2).join('.'), ...Object.values(values)].join(' ');

const cities = [{ name: { zh: '甲市', en: 'A' } }, { name: { zh: '乙市', en: 'B' } }, { name: { zh: '丙市', en: 'C' } }];
const gap: Figure = { missing: 'NO_CLOSED_CYCLE', because: { zh: '没有已办结的批次', en: 'nothing is closed' } };
const of = (unit: Indicator['unit'], ...values: (number | null)[]): Indicator => ({
  id: 'x',
  unit,
  title: { zh: '指标', en: 'Indicator' },
  figures: values.map((value) => (value === null ? gap : { value })),
});
const found = (indicator: Indicator): string => finding(indicator, barsOf(indicator, cities, 'zh'), 'zh', t);

describe('a figure', () => {
  it('is written in its unit', () => {
    expect([said(1234567, 'FEN', t), said(7, 'PERCENT', t), said(1952, 'PERSONS', t)]).toEqual(['¥12,345.67', '7.0%', 'units.PERSONS 1,952']);
  });

  it('tells what was counted of what, and nothing where there is none', () => {
    expect(fraction({ value: 14.9, numerator: 149, denominator: 1000 }, 'PERCENT', t)).toBe('fraction.persons 1,000 149');
    expect(fraction({ value: 5, numerator: 5 }, 'PERSONS', t)).toBe('');
    expect(fraction(gap, 'FEN', t)).toBe('');
  });
});

describe('the finding of an indicator', () => {
  it('names the most and the least', () => expect(found(of('PERCENT', 9.3, 10.8, 4.9))).toBe('finding.range 指标 乙市 10.8% 丙市 4.9%'));
  it('says that all others are alike', () => expect(found(of('MONTHS', 0, 1, 0))).toContain('finding.rest 指标 乙市'));
  it('says that one city alone has a figure', () => expect(found(of('FEN', null, 100, null))).toBe('finding.one 指标 乙市 ¥1.00'));
  it('says that no city has one', () => expect(found(of('FEN', null, null, null))).toBe('finding.none 指标'));
  it('compares nothing where the cities do not cover the same', () =>
    expect(found({ ...of('FEN', 1, 2, 3), caution: { zh: '慎', en: 'care' } })).toBe('finding.unequal 指标'));
});

describe('the bars', () => {
  const indicator = of('FEN', null, 100, 0);
  const drawn: Drawn = { title: 'x', unit: 'x', bars: barsOf(indicator, cities, 'zh'), whole: false, say: (value) => said(value, 'FEN', t), tick: String };
  const look: Ink = { ink: '#000', slate: '#000', rule: '#000', bar: '#000', font: 'x', size: 13 };

  it('leave a gap with its reason where a figure is missing, and draw a zero as a zero', () => {
    const [bars, reasons] = barOptions(drawn, look, 600)['series'] as { data: (number | null)[]; label: { formatter: (at: { dataIndex: number; value: number }) => string } }[];
    expect(bars?.data).toEqual([null, 100, 0]);
    expect(reasons?.data).toEqual([0, null, null]);
    expect(reasons?.label.formatter({ dataIndex: 0, value: 0 })).toBe('没有已办结的批次');
    expect(bars?.label.formatter({ dataIndex: 2, value: 0 })).toBe('¥0.00');
  });
});

it('parts stand with their whole', () => {
  const groups = grouped([{ id: 'a' }, { id: 'a.x', of: 'a' }, { id: 'b' }]);
  expect(groups.map((group) => [group.whole.id, ...group.parts.map((part) => part.id)])).toEqual([['a', 'a.x'], ['b']]);
});

describe('amounts of the matrix', () => {
  it('say in short what tells them apart', () => {
    expect(shortTitles(['高龄津贴（80至89岁）', '高龄津贴（90至99岁）'])).toEqual(['80至89岁', '90至99岁']);
    expect(shortTitles(['Bed subsidy, self-care', 'Bed subsidy, full care'])).toEqual(['Bed subsidy, self-care', 'Bed subsidy, full care']);
    expect(shortTitles(['床位补贴（自理）', '建设补贴（市级）'])).toEqual(['床位补贴（自理）', '建设补贴（市级）']);
  });

  it('are a figure and a unit', () => {
    const amount = { parts: [{ fen: 1773600 }] };
    expect(figureOf(amount, '17736.00元/人·年')).toEqual({ figure: '¥17,736.00', unit: '/人·年' });
    expect(figureOf(amount, 'CNY 17736.00 per person and year')).toEqual({ figure: '¥17,736.00', unit: 'per person and year' });
    expect(figureOf({}, '按比例')).toEqual({ figure: '', unit: '按比例' });
  });

  it('say what is common once', () => {
    const note = { zh: '同一说明', en: 'the same' };
    const amounts = [{ awaiting: true, note, since: '2022-03-04' }, { awaiting: true, note, since: '2022-03-04' }];
    expect([allAwaited({ amounts }), sinceOf({ amounts }), notesOf({ amounts }).length]).toEqual([true, '2022-03-04', 1]);
    expect([allAwaited({ amounts: [] }), sinceOf({ amounts: [...amounts, { since: '2023-01-01' }] })]).toEqual([false, '']);
  });
});

describe('the letter of a decided case', () => {
  const benefit: Parameters<typeof letterOf>[0] = {
    verdict: 'GRANTED' as const,
    fen: 10000,
    awards: [{ split: { city: 5000, 'county:140105': 3000 } }, { split: { 'county:140106': 2000 } }],
    source: { document: 'TY-2022', title: { zh: '实施意见', en: 'Opinions' }, clause: '三(三)11', status: 'IN_FORCE' as const },
    steps: [{ text: { zh: '标准：100元', en: 'Standard: CNY 100' }, since: '2022-03-04', source: { number: '沈政办发〔2023〕27号', clause: '二(三)2' } }],
  };

  it('says who bears it by level, counties together', () => {
    expect(borneBy(benefit).map((part) => [part.level.en, part.fen])).toEqual([['the city', 5000], ['the county', 5000]]);
    expect(letterOf(benefit, 'zh').answer?.zh).toBe('给予 ¥100.00：市级财政承担 ¥50.00，县级财政承担 ¥50.00。');
  });

  it('cites a document by its number, or by its title', () => {
    expect(citedAs(benefit.source, 'zh')).toBe('《实施意见》 三(三)11');
    expect(letterOf(benefit, 'en').steps?.[0]).toMatchObject({ clause: '沈政办发〔2023〕27号 二(三)2', since: '2022-03-04' });
  });
});
