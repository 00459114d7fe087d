/** Who bears an amount: a bar of its parts with figures; hatching, order and words tell the parts apart, not colour alone. */

import { h } from '../h.js';
import { named } from '../i18n.js';
import { money, parts, shares } from '../money.js';

/** @param {Record<string, number>} purses */
export function split(purses) {
  const all = parts(purses);
  const widths = shares(all.map((p) => p.fen));
  return h('div', { class: 'split' },
    widths && h('div', { class: 'track', 'aria-hidden': 'true' }, widths.map(part)),
    h('ul', null, all.map((p, i) => h('li', null,
      h('span', { class: 'key', 'aria-hidden': 'true' }),
      purseName(p), ' ',
      h('strong', { class: 'num' }, money(p.fen)),
      widths && h('span', { class: 'muted num' }, ` ${percent(widths[i])}`)))));
}

/** @param {number} width in percent */
function part(width) {
  const bar = h('span', { class: 'part' });
  bar.style.flexGrow = String(width);
  return bar;
}

/** What a purse is called, with the division's code if it is one county's. @param {{level: string, division: string | null}} purse */
export function purseName({ level, division }) {
  return division ? `${named('level', level)} ${division}` : named('level', level);
}

/** @param {number} share */
function percent(share) {
  return `${Number.isInteger(share) ? share : share.toFixed(1)}%`;
}
