import { describe, expect, it } from 'vitest';
import { clausesOf } from '@/modules/policy/clauses';
import { groupsOf } from '@/modules/policy/groups';
import { entryOf, fenOf, sent } from '@/modules/policy/ownForm';
import { clauseAddress, documentOf, holds, inTime, isAwaiting, ownValue, type Register } from '@/modules/policy/register';
import { stretchesOf } from '@/modules/policy/steps';

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

const text = (zh: string) => ({ zh, en: zh });
const register: Register = {
  policy: {
    plugin: 'p',
    version: '1',
    title: text('p'),
    documents: [],
    programs: [],
    formulas: [{ id: 'S1', title: text('S1'), clause: 'D 三(十一)2', program: 'm', subject: 'elder' }],
  },
  rules: [{ id: 'F1', title: text('F1'), clause: 'D 三(二)10' }],
  combinations: [],
  childcare: null,
  parameters: [
    { name: 'a', title: text('a'), unit: 'days', values: [{ from: '2022-01-01', clause: 'D 三(二)9' }], usedBy: ['S1'] },
    { name: 'b', title: text('b'), unit: 'days', values: [], awaiting: { clause: 'D 三(二)9', note: null }, usedBy: ['S1', 'F1'] },
    { name: 'c', title: text('c'), unit: 'days', values: [], usedBy: [] },
  ],
  lists: [],
  reports: [],
};

describe('a clause', () => {
  it('has an address, of the document or of a parameter, in force or of a version', () => {
    expect(clauseAddress('taiyuan', 'TY-2022', '三(二)2')).toBe(`/taiyuan/policy/documents?clause=${encodeURIComponent('三(二)2')}#TY-2022`);
    expect(clauseAddress('taiyuan', 'TY-2022', '三', 'bed.split')).toBe('/taiyuan/policy/parameters#bed.split');
    expect(clauseAddress('taiyuan', 'D', '', undefined, { id: 'taiyuan', version: '1.1.0' })).toBe('/taiyuan/policy/documents?plugin=taiyuan&version=1.1.0#D');
  });

  it('is listed with what rests on it, in the order of the document', () => {
    const clauses = clausesOf(register).get('D') ?? [];
    expect(clauses.map((one) => one.clause)).toEqual(['三(二)9', '三(二)10', '三(十一)2']);
    expect(clauses[0]?.uses.map((use) => use.id)).toEqual(['a', 'b']);
  });
});

describe('parameters', () => {
  it('stand with what reads them; those of several together, those of none last', () => {
    const groups = groupsOf(register, register.parameters, text('shared'), text('others'));
    expect(groups.map((group) => [group.id, ...group.parameters.map((p) => p.name)])).toEqual([['S1', 'a'], ['shared', 'b'], ['others', 'c']]);
  });

  it('are drawn as steps, with the city’s own value where it holds', () => {
    const given = { name: 'a', title: null, unit: 'days', usedBy: [], values: [{ from: '2020-01-01', value: text('10天'), clause: 'D 1' }] };
    const own = { ...given, overrides: [{ from: '2022-01-01', value: text('20天') }, { from: '2023-01-01', value: null }] };
    const stretches = stretchesOf(own, '2022-06-01');
    expect(stretches.map((one) => [one.value?.zh, one.own, one.now])).toEqual([
      ['10天', false, false],
      ['20天', true, true],
      ['10天', false, false],
    ]);
    expect(stretches[1]?.height).toBe(100);
  });
});

describe('the city’s own value, entered', () => {
  it('is an amount in yuan where the unit is fen, and sent in whole fen', () => {
    expect(entryOf('fen/person-month')).toBe('yuan');
    expect(fenOf('1,234.5')).toBe('123450');
    expect(fenOf('0.07')).toBe('7');
    expect(fenOf('1.005')).toBeNull();
    expect(fenOf('-3')).toBeNull();
  });

  it('is a number, or stands as in files of parameters', () => {
    expect(sent('days', '15')).toBe('15');
    expect(sent('days', 'many')).toBeNull();
    expect(entryOf('fen-bands')).toBe('text');
    expect(sent('fen-bands', ' {80: 5000} ')).toBe('{80: 5000}');
    expect(sent('shares', ' ')).toBeNull();
  });
});
