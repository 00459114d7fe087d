import { describe, expect, it } from 'vitest';
import { documentOf, holds, inTime, isAwaiting, ownValue } from '@/modules/policy/register';

describe('a parameter over time', () => {
  const values = ['2020-01-01', '2022-03-04', '2027-01-01'].map((from) => ({ from, clause: 'D 1' }));
  const whens = (day: string): string[] => inTime(values, day).map(({ when }) => when);

  it('has one value that holds, from its first day on', () => {
    expect(whens('2022-03-03')).toEqual(['inForce', 'future', 'future']);
    expect(whens('2022-03-04')).toEqual(['past', 'inForce', 'future']);
    expect(whens('2027-01-01')).toEqual(['past', 'past', 'inForce']);
  });

  it('has none before its first day', () => {
    expect(whens('2019-12-31')).toEqual(['future', 'future', 'future']);
    expect(inTime([], '2022-01-01')).toEqual([]);
  });

  it('awaits a standard until the plugin or the city gives one', () => {
    const plain = { title: null, unit: 'fen', usedBy: [], values: [] };
    const awaiting = { ...plain, name: 'a', awaiting: { clause: 'D 1', note: null } };
    expect(isAwaiting(awaiting, [])).toBe(true);
    expect(isAwaiting(awaiting, [{ name: 'a', value: '100' }])).toBe(false);
    expect(isAwaiting(awaiting, [{ name: 'a' }])).toBe(true);
    expect(isAwaiting({ ...awaiting, values: [{ from: '2022-01-01', clause: 'D 1' }] }, [])).toBe(false);
    expect(isAwaiting({ ...plain, name: 'b' }, [])).toBe(false);
  });
});

describe('the city’s own value', () => {
  it('is shown in yuan where it was entered in whole fen, and as it was entered otherwise', () => {
    expect(ownValue({ value: '15000' }, 'fen/person-month')).toBe('¥150.00');
    expect(ownValue({ value: '{80: 5000}' }, 'fen-bands')).toBe('{80: 5000}');
    expect(ownValue({ value: '15' }, 'days')).toBe('15');
    expect(ownValue({ value: '15' }, undefined)).toBe('15');
  });
});

describe('the register', () => {
  it('finds by any of the texts, letters of either case, and everything by nothing', () => {
    expect(holds('ty-2022', undefined, 'TY-2022 三')).toBe(true);
    expect(holds('  ', 'x')).toBe(true);
    expect(holds('bed', '床位')).toBe(false);
  });

  it('knows the document of a clause by the id it begins with', () => {
    const documents = [{ id: 'TY-1' }, { id: 'TY-10' }];
    expect(documentOf('TY-10 三(三) 16', documents)).toEqual({ document: { id: 'TY-10' }, clause: '三(三) 16' });
    expect(documentOf(undefined, documents).document).toBeUndefined();
  });
});
