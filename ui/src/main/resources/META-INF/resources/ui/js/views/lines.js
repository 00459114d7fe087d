/** The lines of a cycle, page by page. */

import { get } from '../api.js';
import { h } from '../h.js';
import { current, named, pick, t } from '../i18n.js';
import { grouped, levels, borne, money } from '../money.js';
import { clear, field, mark } from '../parts/form.js';
import { crumbs, formulaTitle, head, linkButton } from '../parts/page.js';
import { empty, table } from '../parts/table.js';
import { said } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';
import { cycleTitle } from './cycle.js';
import { recipientName, subjectName } from './subject.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function lines({ route, signal }) {
  const here = [/** @type {string} */ (route.tenant), 'cycles', /** @type {number} */ (route.cycle)];
  const { formula, subject, after } = route.query;
  const [one, totals, page, law] = await Promise.all([
    get(here, { signal }),
    get([...here, 'totals'], { signal }),
    get([...here, 'lines'], { query: { formula, subject, after }, signal }),
    policy(/** @type {string} */ (route.tenant), signal),
  ]);
  const title = t('lines.title');
  const mine = [...here, 'lines'];
  return {
    title: `${title} · ${cycleTitle(one, law)}`,
    nodes: [
      crumbs([[t('cycles.title'), address(here.slice(0, 2))], [said(one.period, current()), address(here)], [title, null]]),
      head({ title, lead: `${cycleTitle(one, law)} · ${reach(totals, formula, subject)}` }),
      filter(mine, totals, law, { formula, subject }),
      page.items.length
        ? h('section', { class: 'card', 'aria-label': title }, listing(mine, law, page.items), h('div', { class: 'pager' },
            h('span', { class: 'muted small' }, t('page.shown', grouped(page.items.length))),
            after && h('a', { id: 'page-first', href: address(mine, { formula, subject }) }, t('page.first')),
            page.next && h('a', { id: 'page-next', class: 'button', href: address(mine, { formula, subject, after: page.next }) }, t('page.next'))))
        : empty(t('lines.empty'), t('lines.empty.do'), linkButton(address(mine), t('lines.empty.all'))),
    ],
  };
}

/** How many lines, and how much. @param {any} totals @param {string | undefined} formula @param {string | undefined} subject */
function reach(totals, formula, subject) {
  if (subject) {
    return t('lines.part');
  }
  const rows = totals.formulas.filter((/** @type {any} */ row) => !formula || row.formula === formula);
  const sum = (/** @type {string} */ name) => rows.reduce((/** @type {number} */ all, /** @type {any} */ row) => all + row[name], 0);
  return t('lines.sum', grouped(sum('lines')), money(sum('fen')));
}

/** @param {(string | number)[]} mine @param {any} totals @param {any} law @param {{formula?: string, subject?: string}} now */
function filter(mine, totals, law, now) {
  /** @type {Map<string, string>} */
  const known = new Map(totals.formulas.map((/** @type {any} */ row) => [row.formula, pick(row.title, formulaTitle(law, row.formula))]));
  const formula = h('select', null,
    h('option', { value: '' }, t('lines.all')),
    [...known].map(([id, name]) => h('option', { value: id, selected: id === now.formula }, name === id ? id : `${id} ${name}`)));
  const subject = h('input', { inputmode: 'numeric', autocomplete: 'off', value: now.subject ?? '', class: 'num', maxlength: 15 });
  const form = h('form', { class: 'card filter', role: 'search', 'aria-label': t('lines.filter'), novalidate: true },
    field({ name: 'formula', label: t('lines.formula'), input: formula }),
    field({ name: 'subject', label: t('lines.subject'), input: subject }),
    h('button', { class: 'button', type: 'submit', id: 'filter' }, t('lines.do')));
  subject.placeholder = t('lines.subject.hint');
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    clear(form);
    const number = subject.value.trim();
    if (!/^\d*$/.test(number)) {
      mark(form, 'subject', t('lines.subject.wrong'));
      subject.focus();
      return;
    }
    location.hash = address(mine, { formula: formula.value, subject: number });
  });
  return form;
}

/** The formula's id, the period and, for a correction, its kind. @param {any} line */
function which(line) {
  const kind = line.kind === 'REGULAR' ? [] : [named('kind', line.kind)];
  return [line.formula, said(line.period, current()), ...kind].join(' · ');
}

/** @param {(string | number)[]} mine @param {any} law @param {any[]} items */
function listing(mine, law, items) {
  return table({
    caption: t('lines.title'),
    columns: [
      { head: t('lines.who'), cell: (line) => subjectName(law, line) },
      { head: t('lines.formula'), cell: (line) => [formulaTitle(law, line.formula), h('span', { class: 'sub' }, which(line))] },
      { head: t('lines.recipient'), cell: (line) => [recipientName(law, line), h('span', { class: 'sub' }, named('form', line.form))] },
      { head: t('lines.amount'), cell: (line) => money(line.fen), figure: true, strong: true },
      ...levels(items.map((line) => line.purses)).map((level) => ({
        head: named('level', level), cell: (/** @type {any} */ line) => money(borne(line.purses, level)), figure: true,
      })),
      {
        head: t('lines.why'),
        action: true,
        cell: (line) => h('a', {
          href: address([...mine, line.key]),
          'aria-label': t('lines.why.of', subjectName(law, line), money(line.fen)),
        }, t('lines.why')),
      },
    ],
    rows: items,
  });
}
