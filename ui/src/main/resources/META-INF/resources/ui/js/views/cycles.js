/** The list of cycles. */

import { get } from '../api.js';
import { grouped } from '../money.js';
import { h } from '../h.js';
import { current, moment, t } from '../i18n.js';
import { head, linkButton, programTitle, stateChip } from '../parts/page.js';
import { empty, table } from '../parts/table.js';
import { said } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';
import { may } from '../session.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function cycles({ route, signal }) {
  const tenant = /** @type {string} */ (route.tenant);
  const { after } = route.query;
  const [page, law] = await Promise.all([get([tenant, 'cycles'], { query: { after }, signal }), policy(tenant, signal)]);
  const title = t('cycles.title');
  const open = may(tenant, 'cycles:open') && linkButton(address([tenant, 'cycles', 'new']), t('cycles.open'), true);
  return {
    title,
    nodes: [
      head({ title, lead: t('cycles.lead'), action: page.items.length > 0 && open }),
      page.items.length
        ? h('section', { class: 'card', 'aria-label': title }, listing(tenant, law, page.items), pager(tenant, page, after))
        : empty(t('cycles.empty'), t(open ? 'cycles.empty.open' : 'cycles.empty.wait'), open),
    ],
  };
}

/** @param {string} tenant @param {any} law @param {any[]} items */
function listing(tenant, law, items) {
  return table({
    caption: t('cycles.title'),
    columns: [
      {
        head: t('cycles.period'),
        cell: (c) => [
          h('a', { class: 'num', href: address([tenant, 'cycles', c.id]) }, said(c.period, current()), h('span', { class: 'unseen' }, ` ${programTitle(law, c.program)}`)),
        ],
      },
      { head: t('cycles.program'), cell: (c) => programTitle(law, c.program) },
      { head: t('cycles.state'), cell: (c) => [stateChip(c.state), c.state === 'COMPUTING' && h('span', { class: 'sub num' }, `${grouped(c.done)} / ${grouped(c.shards)}`)] },
      { head: t('cycles.opener'), cell: (c) => [c.openedBy, ' ', h('span', { class: 'sub num' }, moment(c.knownAt))] },
      { head: t('cycles.decided'), cell: (c) => c.decidedBy && [c.decidedBy, ' ', h('span', { class: 'sub num' }, moment(c.decidedAt))] },
      { head: t('cycles.number'), cell: (c) => c.id, figure: true },
    ],
    rows: items,
  });
}

/** @param {string} tenant @param {{items: any[], next: string | null}} page @param {string | undefined} after */
function pager(tenant, page, after) {
  return h('div', { class: 'pager' },
    h('span', { class: 'muted small' }, t('page.shown', page.items.length)),
    after && h('a', { id: 'page-first', href: address([tenant, 'cycles']) }, t('page.first')),
    page.next && h('a', { id: 'page-next', class: 'button', href: address([tenant, 'cycles'], { after: page.next }) }, t('page.next')));
}
