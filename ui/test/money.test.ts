import { describe, expect, it } from 'vitest';
import { count, yuan } from '@/shared/money';

describe('money', () => {
  it('is written from whole fen, grouped, with two decimals', () => {
    expect(yuan(123450)).toBe('¥1,234.50');
    expect(yuan(0)).toBe('¥0.00');
    expect(yuan(5)).toBe('¥0.05');
    expect(yuan(387444100)).toBe('¥3,874,441.00');
  });

  it('keeps the sign of a recovery and never rounds', () => {
    expect(yuan(-10001)).toBe('−¥100.01');
    expect(yuan(9007199254740993n)).toBe('¥90,071,992,547,409.93');
  });

  it('leaves out what is not known', () => {
    expect(yuan(null)).toBe('');
    expect(count(1234567)).toBe('1,234,567');
  });
});
