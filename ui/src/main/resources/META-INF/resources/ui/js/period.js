/** Periods: a month `2022-05` or a year `2022`. */

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/**
 * Whether the text is a period of the wanted length.
 *
 * @param {string} text
 * @param {boolean} yearly
 */
export function isPeriod(text, yearly) {
  const found = SHAPE.exec(text);
  return found !== null && (found[2] === undefined) === yearly;
}

/**
 * The period some steps away, of the same length.
 *
 * @param {string} text
 * @param {number} steps
 * @returns {string}
 */
export function shifted(text, steps) {
  const found = SHAPE.exec(text);
  if (!found) {
    throw new RangeError('not a period');
  }
  if (found[2] === undefined) {
    return String(Number(found[1]) + steps).padStart(4, '0');
  }
  const months = Number(found[1]) * 12 + Number(found[2]) - 1 + steps;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * As people say it: 2022年5月, May 2022; what is no period stays as it is.
 *
 * @param {string} text
 * @param {'zh' | 'en'} language
 */
export function said(text, language) {
  const found = SHAPE.exec(text);
  if (!found) {
    return text;
  }
  const [, year, month] = found;
  if (month === undefined) {
    return language === 'zh' ? `${year}年` : year;
  }
  return language === 'zh' ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
