/** The top bar: city, where to go, language, text size, who is logged in. */

import { fill, h } from './h.js';
import { choose, current, named, pick, t, tag } from './i18n.js';
import { readable } from './color.js';
import { address } from './route.js';
import { at, tenant } from './session.js';

const LARGE = 'songhe.large';
const root = document.documentElement;

/** @typedef {{words: () => void, leave: () => void}} Acts what the frame asks for: new words on the page, the end of the session */

/** @param {import('./route.js').Route} route @param {string} title @param {Acts} acts */
export function drawFrame(route, title, acts) {
  const city = tenant(route.tenant);
  root.lang = tag();
  document.title = city ? `${title} · ${pick(city.name)} · ${t('app.name')}` : `${title} · ${t('app.name')}`;
  accent(city?.accent);
  fill(/** @type {Element} */ (document.getElementById('skip')), t('app.skip'));
  const focused = document.activeElement?.id;
  fill(/** @type {Element} */ (document.getElementById('bar')), brand(city), navigation(route), tools(route, acts));
  if (focused?.startsWith('tool-')) {
    document.getElementById(focused)?.focus();
  }
}

/** Takes up the remembered text size. */
export function restoreSize() {
  try {
    setLarge(localStorage.getItem(LARGE) === 'yes');
  } catch {
    setLarge(false);
  }
}

/** @param {import('./session.js').Tenant | null} city */
function brand(city) {
  return h('a', { class: 'brand', href: '#/' },
    h('img', { src: new URL('../songhe.svg', import.meta.url).pathname, alt: '' }),
    h('span', { class: city ? 'name' : null }, t('app.name')),
    city && h('span', { class: 'place' }, pick(city.name)));
}

/** @param {import('./route.js').Route} route */
function navigation(route) {
  const here = !['login', 'missing', 'tenants'].includes(route.name);
  return at(route.tenant) && h('nav', { 'aria-label': t('app.nav') },
    h('a', { href: address([/** @type {string} */ (route.tenant), 'cycles']), 'aria-current': here ? 'true' : null }, t('cycles.title')));
}

/** @param {import('./route.js').Route} route @param {Acts} acts */
function tools(route, acts) {
  const session = at(route.tenant);
  const other = current() === 'zh' ? 'en' : 'zh-CN';
  return h('div', { class: 'tools' },
    session && h('span', { class: 'who' }, `${session.login} · ${session.roles.map((r) => named('role', r)).join(' / ')}`),
    h('button', { id: 'tool-language', type: 'button', lang: other, onclick: () => switchLanguage(acts) }, t('app.language')),
    h('button', { id: 'tool-size', type: 'button', 'aria-pressed': String(isLarge()), onclick: switchSize }, t('app.large')),
    session && h('button', { id: 'tool-out', type: 'button', onclick: acts.leave }, t('app.logout')));
}

/** @param {Acts} acts */
function switchLanguage(acts) {
  choose(current() === 'zh' ? 'en' : 'zh');
  acts.words();
}

/** @param {Event} event */
function switchSize(event) {
  setLarge(!isLarge());
  /** @type {Element} */ (event.currentTarget).setAttribute('aria-pressed', String(isLarge()));
  try {
    localStorage.setItem(LARGE, isLarge() ? 'yes' : 'no');
  } catch {
    // a browser that keeps nothing still shows the chosen size until it is closed
  }
}

function isLarge() {
  return root.dataset.text === 'large';
}

/** @param {boolean} large */
function setLarge(large) {
  if (large) {
    root.dataset.text = 'large';
  } else {
    delete root.dataset.text;
  }
}

/** @param {string | null | undefined} color */
function accent(color) {
  set('--tenant-light', color ? readable(color, '#faf8f3') : null);
  set('--tenant-dark', color ? readable(color, '#1c2422') : null);
}

/** @param {string} name @param {string | null} value */
function set(name, value) {
  if (value) {
    root.style.setProperty(name, value);
  } else {
    root.style.removeProperty(name);
  }
}
