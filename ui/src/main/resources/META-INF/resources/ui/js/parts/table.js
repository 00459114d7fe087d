/** A table that becomes cards on a phone; the roles stay stated, because the cards change how cells are laid out. */

import { h } from '../h.js';

/**
 * @template T
 * @typedef {object} Column
 * @property {string} head
 * @property {(row: T) => any} cell
 * @property {boolean} [figure] right-aligned figures
 * @property {boolean} [strong]
 * @property {boolean} [action] the head is only read aloud, not shown
 * @property {any} [foot]
 */

/**
 * @template T
 * @param {{caption: string, hidden?: boolean, columns: Column<T>[], rows: T[]}} table the first column is the thing; hidden: the
 *     caption is only read aloud
 */
export function table({ caption, hidden = true, columns, rows }) {
  const first = columns[0];
  const foot = columns.some((c) => c.foot !== undefined);
  return h('div', { class: 'sheet' },
    h('table', { role: 'table' },
      h('caption', { class: hidden ? 'unseen' : null }, caption),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map(head))),
      h('tbody', { role: 'rowgroup' }, rows.map((row) => h('tr', { role: 'row' }, columns.map((column) =>
        column === first
          ? h('th', { scope: 'row', role: 'rowheader' }, column.cell(row))
          : cell(column, column.cell(row)))))),
      foot && h('tfoot', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map((column) =>
        column === first
          ? h('th', { scope: 'row', role: 'rowheader' }, column.foot)
          : cell(column, column.foot))))));
}

/** @param {Column<any>} column */
function head(column) {
  return h('th', { scope: 'col', role: 'columnheader', class: column.figure ? 'figure' : null },
    column.action ? h('span', { class: 'unseen' }, column.head) : column.head);
}

/** @param {Column<any>} column @param {any} content */
function cell(column, content) {
  const kinds = [
    column.figure && 'figure', column.strong && 'strong', column.action && 'act', isVoid(content) && 'void',
  ].filter(Boolean).join(' ');
  return h('td', { role: 'cell', class: kinds || null, 'data-label': column.head }, h('span', null, content));
}

/** @param {any} content */
function isVoid(content) {
  return content === undefined || content === null || content === '';
}

/**
 * What stands where a table would be empty: why, and the next step.
 *
 * @param {string} title
 * @param {string} advice
 * @param {any} [next]
 */
export function empty(title, advice, next) {
  return h('div', { class: 'empty' }, h('strong', null, title), h('p', { class: 'muted' }, advice), next && h('div', null, next));
}
