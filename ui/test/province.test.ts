import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from '@/modules/province/caseQuery';
import { caseOf, type InventedElder } from '@/modules/province/caseYaml';
import { type Benefit, rowsOf, standing, topicOf } from '@/modules/province/topics';

const titled = (en: string, more: Partial<Benefit> = {}): Benefit => ({ id: en, subject: 'elder', title: { zh: '某', en }, ...more });

describe('what a benefit is about', () => {
  it('is told from its title', () => {
    const topics = ['Advanced-age allowance', 'Allowance of advanced age', 'Service allowance for elders in hardship of advanced age', 'Care allowance for disabled elders in hardship'].map(
      (title) => topicOf(titled(title)),
    );
    expect(topics).toEqual(['age', 'age', 'service', 'care']);
    expect(topicOf(titled('Construction subsidy for community canteens'))).toBe('construction');
    expect(topicOf(titled('Meal subsidy at community canteens'))).toBe('meals');
    expect(topicOf(titled('Support for destitute elders'))).toBe('destitute');
  });

  it('is told from the facts it reads where the title says nothing', () => {
    expect(topicOf(titled('Something new', { reads: ['LIFE', 'MEALS'] }))).toBe('meals');
    expect(topicOf(titled('Something new', { reads: ['LIFE'] }))).toBe('other');
  });
});

describe('the matrix', () => {
  const age = titled('Advanced-age allowance', { id: 'A' });
  const bed = titled('Bed subsidy', { id: 'B', subject: 'facility' });

  it('has a row for each kind, those of most cities first, and a place for each city', () => {
    const cities = [{ tenant: 'a', benefits: [titled('Training', { id: 'T' }), age] }, { tenant: 'b', benefits: [bed] }, { tenant: 'c', benefits: [titled('Advanced-age allowance', { id: 'C' })] }];
    const rows = rowsOf(cities).map((row) => [row.subject, row.topic, ...row.cells.map((cell) => cell.map((one) => one.id).join())]);
    expect(rows).toEqual([
      ['elder', 'age', 'A', '', 'C'],
      ['elder', 'training', 'T', '', ''],
      ['facility', 'bed', '', 'B', ''],
    ]);
  });

  it('tells an amount in force from one that is awaited and from none', () => {
    const text = { zh: '一元', en: 'CNY 1' };
    expect(standing({ ...age, amounts: [{ awaiting: true }, { text }] })).toBe('set');
    expect(standing({ ...age, amounts: [{ awaiting: true }] })).toBe('awaiting');
    expect(standing({ ...age, amounts: [] })).toBe('none');
  });
});

const elder: InventedElder = {
  birth: '1938-02-15',
  on: '2024-02-10',
  registered: true,
  resident: false,
  categories: ['SUBSISTENCE_ALLOWANCE'],
  careClass: '2',
  level: '3',
  dwelling: 'institution',
  canteen: true,
};

describe('an invented elder', () => {
  it('is written as a case', () => {
    const lines = caseOf(elder, ['X-1']).split('\n');
    expect(lines).toContain('on: 2024-02-10');
    expect(lines).toContain('facilities: [{id: 1, kind: institution, division: home}, {id: 2, kind: canteen, division: home}]');
    expect(lines).toContain('  ability: [{level: full-care, from: 2024-02-01}, {standard: gbt-42195-2022, level: 3, from: 2024-02-01}]');
    expect(lines).toContain('  hardship: [{category: subsistence-allowance, from: 2023-01-01}]');
    expect(lines).toContain('  applications: [{formula: X-1, applied: 2023-01-01, confirmed: 2023-01-01}]');
    expect(lines.join()).not.toContain('resided');
    expect(lines.find((line) => line.includes('meals'))?.split('sitting').length).toBe(30);
  });

  it('leaves out what does not apply', () => {
    const plain = caseOf({ ...elder, categories: [], careClass: '', level: '', dwelling: 'home', canteen: false }, []);
    expect(plain).toBe('on: 2024-02-10\nelder:\n  birth: 1938-02-15\n  registered: home\n');
  });

  it('stands in the address, and comes back from it', () => {
    const query = Object.fromEntries(Object.entries(toQuery(elder)).filter(([, value]) => value !== undefined)) as Record<string, string>;
    expect(fromQuery(query)).toEqual(elder);
    expect(fromQuery({ birth: 'spring', categories: 'NONE', level: '9', dwelling: 'moon', on: '2024-01-01' })).toMatchObject({ birth: '', categories: [], level: '', dwelling: 'home' });
  });
});
