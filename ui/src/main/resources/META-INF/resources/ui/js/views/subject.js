/** What a line is about, in words. */

import { t } from '../i18n.js';

/**
 * An elder or a facility by its number.
 *
 * @param {any} law
 * @param {{formula: string, subject: number}} line
 */
export function subjectName(law, line) {
  const formula = law?.formulas.find((/** @type {any} */ f) => f.id === line.formula);
  return t(formula?.subject === 'facility' ? 'lines.facility' : 'lines.elder', line.subject);
}

/** Who receives it. @param {any} law @param {{formula: string, subject: number, recipient: number | null}} line */
export function recipientName(law, line) {
  return line.recipient ? t('lines.facility', line.recipient) : t('lines.self');
}
