/** Shows the page that the address names, and moves the focus as a reader needs it. */

import { ApiProblem } from './api.js';
import { drawFrame } from './frame.js';
import { fill, h } from './h.js';
import { t } from './i18n.js';
import { head, linkButton, skeleton } from './parts/page.js';
import { problem } from './parts/problem.js';
import { address, parse } from './route.js';
import { logOut, session, tenants } from './session.js';
import { views } from './views/index.js';

/** @typedef {{title: string, nodes: any[], alive?: () => void}} Page what a view gives; alive is called once the page stands */
/** @typedef {{announce: typeof announce, replace: typeof replace, render: typeof render}} Go */
/** @typedef {{route: import('./route.js').Route, signal: AbortSignal, go: Go}} Given what a view gets */

const PATIENCE = 200;
const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));

/** @type {AbortController | null} */
let running = null;
let shown = '';

/** Says something to those who listen, not see. @param {string} words */
function announce(words) {
  fill(status, words);
}

/** Goes to an address without a step to go back to. @param {string} hash */
function replace(hash) {
  location.replace(hash);
}

const go = { announce, replace, render };

/** Shows the page of the current address. @param {{stay?: boolean}} [options] stay: the page is the same, only its words change */
export async function render({ stay = false } = {}) {
  running?.abort();
  const { signal } = (running = new AbortController());
  const route = parse(location.hash);
  const place = `${route.name}|${route.tenant}|${route.cycle}|${route.line}`;
  const same = stay || place === shown;
  const held = stay ? values() : null;
  const wait = setTimeout(() => !same && put(skeleton()), PATIENCE);
  main.setAttribute('aria-busy', 'true');
  try {
    const page = await prepare(route, signal);
    if (!signal.aborted && page) {
      place !== shown && scrollTo(0, 0);
      drawFrame(route, page.title, acts(route));
      settle(page, same, held);
      shown = place;
    }
  } catch (error) {
    if (!signal.aborted) {
      drawFrame(route, t('app.name'), acts(route));
      fail(error);
      shown = '';
    }
  } finally {
    clearTimeout(wait);
    if (!signal.aborted) {
      main.removeAttribute('aria-busy');
    }
  }
}

/** @param {import('./route.js').Route} route @param {AbortSignal} signal @returns {Promise<Page | null>} */
async function prepare(route, signal) {
  const cities = await tenants(signal);
  if (route.tenant && !cities.some((city) => city.id === route.tenant)) {
    return views.missing({ route, signal, go });
  }
  try {
    if (route.tenant && route.name !== 'login') {
      await session(route.tenant, signal);
    }
    return await views[route.name]({ route, signal, go });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401 && route.tenant && route.name !== 'login') {
      replace(address([route.tenant, 'login'], { to: location.hash.slice(1) }));
      return null;
    }
    throw error;
  }
}

/** @param {Page} page @param {boolean} same @param {Map<string, string> | null} held */
function settle(page, same, held) {
  const focused = same ? document.activeElement?.id : '';
  const untouched = (same || shown === '') && document.activeElement === document.body;
  put(page.nodes);
  held?.forEach((value, name) => restore(name, value));
  const back = focused ? document.getElementById(focused) : null;
  if (back) {
    back.focus();
  } else if (!untouched) {
    /** @type {HTMLElement | null} */ (main.querySelector('[autofocus], h1'))?.focus();
  }
  announce(t('app.loaded', page.title));
  page.alive?.();
}

/** What the frame may ask for. @param {import('./route.js').Route} route */
function acts(route) {
  const city = /** @type {string} */ (route.tenant);
  const left = () => replace(address([city, 'login']));
  return {
    words: () => render({ stay: true }),
    leave: () => logOut(city).then(left, (error) => (error.status === 401 ? left() : fail(error))),
  };
}

/** @param {unknown} error */
function fail(error) {
  const again = h('button', { class: 'button', type: 'button', onclick: () => render() }, t('app.retry'));
  put([head({ title: t('app.name') }), problem(error, { actions: [again, linkButton('#/', t('app.cities'))] })]);
  /** @type {HTMLElement | null} */ (main.querySelector('.problem'))?.focus();
}

/** @param {any[]} nodes */
function put(nodes) {
  fill(main, ...nodes);
}

/** What has been typed, so that a change of language loses nothing. */
function values() {
  const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (main.querySelectorAll('input, select, textarea'));
  return new Map([...inputs].map((input) => [input.id, input.value]));
}

/** @param {string} id @param {string} value */
function restore(id, value) {
  const input = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
  if (input) {
    input.value = value;
  }
}
