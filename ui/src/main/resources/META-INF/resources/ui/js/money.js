/** Amounts are whole fen everywhere; only here they become yuan, without floating point. */

/**
 * Fen as yuan: 123450 is ¥1,234.50, and −¥0.05 has a true minus sign.
 *
 * @param {number} fen
 * @param {{sign?: boolean}} [options] sign: show a plus for what is more than nothing
 * @returns {string}
 */
export function money(fen, { sign = false } = {}) {
  if (!Number.isSafeInteger(fen)) {
    throw new RangeError('an amount is a whole number of fen');
  }
  const size = Math.abs(fen);
  const before = fen < 0 ? '−' : sign && fen > 0 ? '+' : '';
  return `${before}¥${grouped(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`;
}

/**
 * A whole number in groups of three.
 *
 * @param {number} number
 * @returns {string}
 */
export function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The levels of purses in the order in which they are shown. */
const LEVELS = ['central', 'province', 'city', 'county', 'lottery'];

/**
 * The parts of an amount, in order of levels; `county:140122` is a county's purse.
 *
 * @param {Record<string, number>} purses
 * @returns {{purse: string, level: string, division: string | null, fen: number}[]}
 */
export function parts(purses) {
  return Object.entries(purses ?? {})
    .map(([purse, fen]) => {
      const [level, division = null] = purse.split(':');
      return { purse, level, division, fen };
    })
    .sort((a, b) => rank(a.level) - rank(b.level) || a.purse.localeCompare(b.purse));
}

/**
 * The levels to make columns of: city and county always, others where they bear something.
 *
 * @param {Record<string, number>[]} several
 * @returns {string[]}
 */
export function levels(several) {
  const found = new Set(['city', 'county']);
  several.forEach((purses) => parts(purses).forEach((p) => found.add(p.level)));
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/**
 * What a level bears of an amount.
 *
 * @param {Record<string, number>} purses
 * @param {string} level
 * @returns {number} fen
 */
export function borne(purses, level) {
  return parts(purses)
    .filter((p) => p.level === level)
    .reduce((sum, p) => sum + p.fen, 0);
}

/**
 * The widths of a bar of the parts in percent, or null where a bar would lie: nothing to show, or parts of both signs.
 *
 * @param {number[]} amounts fen
 * @returns {number[] | null}
 */
export function shares(amounts) {
  const total = amounts.reduce((a, b) => a + b, 0);
  const oneSided = amounts.every((a) => a >= 0) || amounts.every((a) => a <= 0);
  return total === 0 || !oneSided ? null : amounts.map((a) => (a / total) * 100);
}

/** @param {string} level */
function rank(level) {
  const place = LEVELS.indexOf(level);
  return place < 0 ? LEVELS.length : place;
}
