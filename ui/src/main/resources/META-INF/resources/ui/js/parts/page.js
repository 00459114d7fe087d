/** The head of a page, chips, facts, the skeleton. */

import { h } from '../h.js';
import { pick, t } from '../i18n.js';

/**
 * The head of a page with its one h1.
 *
 * @param {{title: any, lead?: any, action?: any}} head
 */
export function head({ title, lead, action }) {
  return h('div', { class: 'head' },
    h('div', null, h('h1', { tabindex: -1 }, title), lead && h('div', { class: 'muted' }, lead)),
    action);
}

/**
 * Where one is, from the second level down.
 *
 * @param {[string, string | null][]} places what it is called and its address; the last has none
 */
export function crumbs(places) {
  return h('nav', { class: 'crumbs', 'aria-label': t('app.crumbs') },
    h('ol', null, places.map(([name, href]) =>
      h('li', null, href ? h('a', { href }, name) : h('span', { 'aria-current': 'page' }, name)))));
}

/** A link that looks like a button. @param {string} href @param {string} words @param {boolean} [primary] */
export function linkButton(href, words, primary = false) {
  return h('a', { class: primary ? 'button primary' : 'button', href }, words);
}

/** A section with its heading. @param {string} id @param {string} title @param {...any} children */
export function card(id, title, ...children) {
  return h('section', { class: 'card', 'aria-labelledby': id }, h('h2', { id }, title), children);
}

const STATES = {
  COMPUTING: ['ochre', '◐'], REVIEW: ['crane', '●'], CLOSED: ['pine', '✓'], RETURNED: ['slate', '↩'],
};

const OUTCOMES = { GRANTED: ['pine', '✓'], REFUSED: ['slate', '—'], AWAITING: ['ochre', '…'] };

/** The state of a cycle. @param {string} state */
export function stateChip(state) {
  return chip(STATES[state] ?? ['slate', ''], 'state', state);
}

/** An outcome. @param {string} outcome */
export function outcomeChip(outcome) {
  return chip(OUTCOMES[outcome] ?? ['slate', ''], 'outcome', outcome);
}

/** @param {string[]} look @param {string} group @param {string} code */
function chip([colour, icon], group, code) {
  return h('span', { class: `chip ${colour}` }, h('span', { 'aria-hidden': 'true' }, icon), t(`${group}.${code}`));
}

/** Names with values; what is empty is left out. @param {[string, any][]} pairs */
export function facts(pairs) {
  return h('dl', { class: 'facts' }, pairs.filter(([, value]) => value).map(([name, value]) =>
    h('div', null, h('dt', null, name), h('dd', null, value))));
}

/** What a program is called. @param {any} policy @param {string} id */
export function programTitle(policy, id) {
  return pick(policy?.programs.find((/** @type {any} */ p) => p.id === id)?.title, id);
}

/** What a formula is called. @param {any} policy @param {string} id */
export function formulaTitle(policy, id) {
  return pick(policy?.formulas.find((/** @type {any} */ f) => f.id === id)?.title, id);
}

/** A formula with its id below. @param {string} title @param {string} id */
export function formulaName(title, id) {
  return [title, title !== id && h('span', { class: 'sub' }, id)];
}

/** What stands while a page is read. */
export function skeleton() {
  return [
    h('p', { class: 'unseen' }, t('app.loading')),
    h('div', { class: 'bone half', 'aria-hidden': 'true' }),
    h('div', { class: 'bone tall', 'aria-hidden': 'true' }),
    h('div', { class: 'bone', 'aria-hidden': 'true' }),
  ];
}
