import assert from 'node:assert/strict';
import { test } from 'node:test';
import { borne, grouped, levels, money, parts, shares } from '../../main/resources/META-INF/resources/ui/js/money.js';

test('fen are shown as yuan with two decimals and groups of three', () => {
  assert.equal(money(123450), '¥1,234.50');
  assert.equal(money(0), '¥0.00');
  assert.equal(money(5), '¥0.05');
  assert.equal(money(99999999999), '¥999,999,999.99');
  assert.equal(money(Number.MAX_SAFE_INTEGER), '¥90,071,992,547,409.91');
});

test('less than nothing has a true minus sign, more has a plus only where it is asked for', () => {
  assert.equal(money(-5), '−¥0.05');
  assert.equal(money(-100000, { sign: true }), '−¥1,000.00');
  assert.equal(money(100000, { sign: true }), '+¥1,000.00');
  assert.equal(money(0, { sign: true }), '¥0.00');
});

test('what is no whole number of fen is refused', () => {
  for (const wrong of [0.5, Number.NaN, 2 ** 60, null, '100', undefined]) {
    assert.throws(() => money(/** @type {any} */ (wrong)), RangeError);
  }
});

test('numbers are grouped', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(grouped), ['0', '999', '1,000', '1,234,567']);
});

test('parts stand in order of levels and name a county', () => {
  assert.deepEqual(parts({ 'county:140123': 2, city: 1, 'county:140122': 3 }).map((p) => p.purse), [
    'city', 'county:140122', 'county:140123',
  ]);
  assert.equal(parts({ 'county:140122': 3 })[0].division, '140122');
  assert.deepEqual(parts(/** @type {any} */ (null)), []);
});

test('city and county are always columns, others where they bear something', () => {
  assert.deepEqual(levels([{ city: 1 }]), ['city', 'county']);
  assert.deepEqual(levels([{ lottery: 1 }, { 'county:140122': 1 }]), ['city', 'county', 'lottery']);
});

test('what all counties bear is added up', () => {
  assert.equal(borne({ city: 5, 'county:140122': 3, 'county:140123': 4 }, 'county'), 7);
  assert.equal(borne({}, 'city'), 0);
});

test('a bar is drawn only where parts add up to a whole', () => {
  assert.deepEqual(shares([30, 70]), [30, 70]);
  assert.deepEqual(shares([-30, -70]), [30, 70]);
  assert.deepEqual(shares([100, 0]), [100, 0]);
  assert.equal(shares([50, -50]), null);
  assert.equal(shares([80, -20]), null);
  assert.equal(shares([]), null);
});
