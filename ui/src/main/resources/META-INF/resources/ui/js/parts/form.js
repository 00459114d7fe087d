/** Forms: labelled fields, errors beside them, buttons that say that they are busy. */

import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { address, parse } from '../route.js';
import { linkButton } from './page.js';
import { asProblem, problem } from './problem.js';

/**
 * A field with its label and hint; the hint and a later error are tied to the input.
 *
 * @param {{name: string, label: string, hint?: string, input: any}} field
 */
export function field({ name, label, hint, input }) {
  input.id = `field-${name}`;
  input.name = name;
  input.setAttribute('aria-describedby', `hint-${name} wrong-${name}`);
  return h('div', { class: 'field' },
    h('label', { for: input.id }, label),
    input,
    h('span', { class: 'muted small', id: `hint-${name}`, hidden: !hint }, hint),
    h('span', { class: 'wrong', id: `wrong-${name}` }));
}

/**
 * Marks the fields that an error names, and shows the error.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement} place where the error is shown
 * @param {unknown} error
 * @param {Record<string, string>} labels
 * @param {any[]} [actions]
 */
export function show(form, place, error, labels, actions = []) {
  clear(form, place);
  const known = asProblem(error);
  known.fields.forEach((f) => mark(form, f.field, f.detail));
  const box = problem(known, { labels, actions: known.status === 401 || known.code === 'csrf-token' ? logIn() : actions });
  fill(place, box);
  const wrong = /** @type {HTMLElement | null} */ (form.querySelector('[aria-invalid]'));
  (wrong ?? box).focus();
}

/** The way back in where a session has ended meanwhile; none on the page of the login itself. */
function logIn() {
  const { name, tenant } = parse(location.hash);
  return !tenant || name === 'login'
    ? []
    : [linkButton(address([tenant, 'login'], { to: location.hash.slice(1) }), t('login.do'))];
}

/**
 * Marks one field as wrong.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} detail
 */
export function mark(form, name, detail) {
  const input = form.elements.namedItem(name);
  const place = form.querySelector(`#wrong-${CSS.escape(name)}`);
  if (input instanceof HTMLElement && place) {
    input.setAttribute('aria-invalid', 'true');
    fill(place, detail);
  }
}

/** @param {HTMLFormElement} form @param {HTMLElement} [place] */
export function clear(form, place) {
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
  form.querySelectorAll('.wrong').forEach((wrong) => fill(wrong));
  if (place) {
    fill(place);
  }
}

/**
 * Does something while the button says so; a second press does nothing.
 *
 * @param {HTMLElement} button
 * @param {string} busy what it says meanwhile
 * @param {() => Promise<void>} work
 */
export async function whileBusy(button, busy, work) {
  if (button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  const words = button.textContent;
  button.setAttribute('aria-disabled', 'true');
  fill(button, busy);
  try {
    await work();
  } finally {
    button.removeAttribute('aria-disabled');
    fill(button, words);
  }
}
