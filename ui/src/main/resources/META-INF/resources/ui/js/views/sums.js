/** What a cycle adds up to: by subsidy, by outcome and reason, and against the period before. */

import { h } from '../h.js';
import { current, named, pick, t } from '../i18n.js';
import { borne, grouped, levels, money } from '../money.js';
import { card, formulaName, formulaTitle, outcomeChip } from '../parts/page.js';
import { empty, table } from '../parts/table.js';
import { said, shifted } from '../period.js';

/**
 * Sums by subsidy, kind and purse.
 *
 * @param {any} totals
 * @param {any} law
 * @param {((formula: string) => string) | null} linesOf the address of a formula's lines
 */
export function totalsTable(totals, law, linesOf) {
  if (!totals.formulas.length) {
    return empty(t('totals.empty'), t('totals.empty.do'));
  }
  const name = (/** @type {any} */ row) => pick(row.title, formulaTitle(law, row.formula));
  return table({
    caption: t('totals.table'),
    columns: [
      {
        head: t('totals.formula'),
        cell: (row) => (linesOf ? formulaName(h('a', { href: linesOf(row.formula) }, name(row)), row.formula) : formulaName(name(row), row.formula)),
        foot: t('totals.sum'),
      },
      { head: t('totals.kind'), cell: (row) => named('kind', row.kind) },
      { head: t('totals.subjects'), cell: (row) => grouped(row.subjects), figure: true },
      { head: t('totals.count'), cell: (row) => grouped(row.lines), figure: true, foot: grouped(totals.lines) },
      { head: t('totals.amount'), cell: (row) => money(row.fen), figure: true, strong: true, foot: money(totals.fen) },
      ...levels(totals.formulas.map((/** @type {any} */ row) => row.purses)).map((level) => ({
        head: named('level', level),
        cell: (/** @type {any} */ row) => money(borne(row.purses, level)),
        figure: true,
        foot: money(totals.formulas.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + borne(row.purses, level), 0)),
      })),
    ],
    rows: totals.formulas,
  });
}

/** How many were granted, refused or wait, and why. @param {any[]} rows @param {any} law */
export function outcomes(rows, law) {
  return card('outcomes', t('outcomes.title'), rows.length
    ? table({
        caption: t('outcomes.title'),
        columns: [
          { head: t('totals.formula'), cell: (row) => formulaName(formulaTitle(law, row.formula), row.formula) },
          { head: t('outcomes.outcome'), cell: (row) => outcomeChip(row.outcome) },
          { head: t('outcomes.reason'), cell: reason },
          { head: t('totals.subjects'), cell: (row) => grouped(row.subjects), figure: true },
        ],
        rows,
      })
    : h('p', { class: 'muted' }, t('outcomes.empty')));
}

/** @param {any} row */
function reason(row) {
  if (row.text) {
    return pick(row.text);
  }
  if (row.outcome === 'GRANTED') {
    return t('outcomes.met');
  }
  return row.outcome === 'AWAITING' ? t('outcomes.awaiting', row.reason) : h('code', null, row.reason);
}

const ICONS = { new: '＋', stopped: '－', changed: '≠', same: '＝' };

/** What changed against the period before. @param {any[]} rows @param {any} cycle @param {any} law */
export function differences(rows, cycle, law) {
  const before = said(shifted(cycle.period, -1), current());
  const alone = rows.length > 0 && rows.every((row) => row.change === 'new');
  return card('differences', t('differences.title', before),
    h('p', { class: 'muted small' }, alone ? t('differences.none-before', before) : t('differences.lead')),
    rows.length
      ? table({
          caption: t('differences.title', before),
          columns: [
            { head: t('totals.formula'), cell: (row) => formulaName(formulaTitle(law, row.formula), row.formula), foot: t('totals.sum') },
            { head: t('differences.change'), cell: (row) => [h('span', { 'aria-hidden': 'true' }, `${ICONS[row.change] ?? ''} `), named('change', row.change)] },
            { head: t('totals.count'), cell: (row) => grouped(row.lines), figure: true },
            {
              head: t('differences.amount'),
              cell: (row) => money(row.fen, { sign: true }),
              figure: true,
              foot: money(rows.reduce((sum, row) => sum + row.fen, 0), { sign: true }),
            },
          ],
          rows,
        })
      : h('p', { class: 'muted' }, t('differences.empty')));
}
