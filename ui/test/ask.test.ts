import { describe, expect, it } from 'vitest';
import { birthOf, blank, type Filled, goesTo, openQuestion, questionOf } from '@/modules/ask/question';

const born = (year: string, month: string, day: string): Filled => ({ ...blank(), year, month, day });
const TODAY = '2024-02-10';

describe('a date of birth', () => {
  it('is taken only if there is such a day', () => {
    expect(birthOf(born('1940', '2', '29'))).toBe('1940-02-29');
    expect([born('1941', '2', '29'), born('1940', '13', '1'), born('40', '5', '31'), born('', '', ''), born('1940', '5', 'x')].map(birthOf)).toEqual([null, null, null, null, null]);
  });
});

describe('the six questions', () => {
  it('are sent only when those that need an answer have one, the first open one is named', () => {
    const filled = born('1940', '5', '31');
    expect(openQuestion(blank(), TODAY)).toBe('birth');
    expect(openQuestion(born('2025', '1', '1'), TODAY)).toBe('birth');
    expect(openQuestion(filled, TODAY)).toBe('registered');
    expect(openQuestion({ ...filled, registered: false }, TODAY)).toBe('resident');
    expect(openQuestion({ ...filled, registered: false, resident: true }, TODAY)).toBeNull();
  });

  it('carry an assessment with its standard, and nothing by which a person could be known', () => {
    const question = questionOf({ ...born('1940', '5', '31'), registered: true, resident: false, assessment: 'GBT_42195_2022:3' });
    expect(question).toEqual({
      birth: '1940-05-31', registered: true, resident: false, place: undefined, categories: [], assessment: { standard: 'GBT_42195_2022', level: 3 }, dwelling: 'HOME', canteen: false,
    });
    expect(questionOf(born('1940', '5', '31')).assessment).toBeUndefined();
  });
});

describe('an award', () => {
  it('goes to the person, the facility or the canteen', () => {
    expect(goesTo({})).toBe('self');
    expect(goesTo({ awards: [{ recipient: 'self' }] })).toBe('self');
    expect(goesTo({ awards: [{ recipient: 'facility:1' }] })).toBe('facility');
    expect(goesTo({ awards: [{ recipient: 'facility:2' }] })).toBe('canteen');
  });
});
