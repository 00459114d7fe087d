import { describe, expect, it } from 'vitest';
import { type Fact, heldAxis, heldSpan, holds, type Kind, knownAxis, knownSpan, lanes, years } from '../src/modules/facts/facts';
import { nameOf } from '../src/shared/divisions';
import { amount, area, ofHundredths, toHundredths } from '../src/shared/units';

const fact = (more: Partial<Fact>): Fact => ({ id: 1, kind: 'HARDSHIP', value: 'DISABLED', from: '2020-01-01', recordedAt: '2022-05-31T02:00:00Z', recordedBy: 'clerk', ...more }) as Fact;
const kinds = [{ kind: 'RESIDENCE' }, { kind: 'HARDSHIP' }, { kind: 'ATTRIBUTE', attribute: 'income' }] as Kind[];

describe('facts on both axes of time', () => {
  it('hold from their first through their last day, unless they were superseded', () => {
    const spell = fact({ from: '2022-01-01', through: '2022-01-31' });
    expect(['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01'].map((day) => holds(spell, day))).toEqual([false, true, true, false]);
    expect(holds(fact({ supersededAt: '2022-06-01T00:00:00Z' }), '2022-07-01')).toBe(false);
  });

  it('stand by kind in the order of kinds; what is held comes before what was superseded', () => {
    const facts = [fact({ id: 1, supersededAt: '2022-06-01T00:00:00Z', from: '2022-02-01' }), fact({ id: 2 }), fact({ id: 3, kind: 'RESIDENCE' }), fact({ id: 4, kind: 'ATTRIBUTE', attribute: 'income' })];
    expect(lanes(facts, kinds).map((lane) => [lane.key, lane.facts.map((one) => one.id)])).toEqual([
      ['RESIDENCE', [3]],
      ['HARDSHIP', [2, 1]],
      ['ATTRIBUTE:income', [4]],
    ]);
  });

  it('are drawn within the axis, and what began a lifetime ago is only hinted at', () => {
    const facts = [fact({ from: '1940-01-15' }), fact({ from: '2020-01-01', through: '2020-12-31' })];
    const axis = heldAxis(facts, '2022-06-01');
    const [old, spell] = facts.map((one) => heldSpan(axis, one));
    expect(old).toMatchObject({ left: 0, before: true, beyond: true });
    expect(spell?.before).toBe(false);
    expect(spell?.beyond).toBe(false);
    expect((spell?.left ?? 0) + (spell?.width ?? 0)).toBeLessThan(100);
    expect(years(axis).length).toBeLessThanOrEqual(6);
  });

  it('are known from the moment they were recorded until they were superseded', () => {
    const gone = fact({ supersededAt: '2022-06-10T00:00:00Z' });
    const axis = knownAxis([gone, fact({})], Date.parse('2022-06-30T00:00:00Z'));
    expect(knownSpan(axis, gone).beyond).toBe(false);
    expect(knownSpan(axis, fact({})).beyond).toBe(true);
    expect(knownSpan(axis, gone).width).toBeLessThan(knownSpan(axis, fact({})).width);
  });
});

describe('what is kept in hundredths', () => {
  it('is written as people write it, and read again without loss', () => {
    expect(['0', '7', '70', '60050', '150000', '123456789012345'].map(ofHundredths)).toEqual(['0', '0.07', '0.7', '600.5', '1,500', '1,234,567,890,123.45']);
    expect(['600.5', ' 1,500 ', '0.07', '1.234', 'much', '-1', ''].map(toHundredths)).toEqual(['60050', '150000', '7', null, null, null, null]);
    expect([area('60050'), amount('240150000'), area('?')]).toEqual(['600.5 m²', '¥2,401,500.00', '?']);
  });
});

describe('divisions', () => {
  it('are called by name, a township with its county; an unknown code stands for itself', () => {
    const divisions = [{ code: '140105', name: '小店区', level: 'COUNTY' as const }, { code: '140105001', name: '坞城街道', level: 'TOWNSHIP' as const }];
    expect(['140105', '140105001', '999999'].map((code) => nameOf(divisions, code))).toEqual(['小店区', '小店区 坞城街道', '999999']);
  });
});
