import { describe, expect, it } from 'vitest';
import { ageOn, moment } from '@/shared/days';

describe('days', () => {
  it('count completed years, on 28 February for who is born on the 29th', () => {
    expect(ageOn('1940-05-31', '2022-05-30')).toBe(81);
    expect(ageOn('1940-05-31', '2022-05-31')).toBe(82);
    expect(ageOn('1936-02-29', '2022-02-27')).toBe(85);
    expect(ageOn('1936-02-29', '2022-02-28')).toBe(86);
    expect(ageOn('1936-02-29', '2024-02-28')).toBe(87);
  });

  it('show moments in the time of China', () => {
    expect(moment('2022-05-31T16:30:00Z')).toBe('2022-06-01 00:30');
    expect(moment(null)).toBe('');
  });
});
