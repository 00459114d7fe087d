/** The choice of a city. */

import { contrast } from '../color.js';
import { h } from '../h.js';
import { pick, t } from '../i18n.js';
import { head } from '../parts/page.js';
import { empty } from '../parts/table.js';
import { address } from '../route.js';
import { forgetTenants, tenants as read } from '../session.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function tenants({ signal, go }) {
  const cities = await read(signal);
  const title = t('tenants.title');
  const again = h('button', { class: 'button', type: 'button', onclick: () => { forgetTenants(); go.render(); } }, t('app.retry'));
  return {
    title,
    nodes: [
      head({ title, lead: t('tenants.lead') }),
      cities.length
        ? h('ul', { class: 'cities' }, cities.map((city) => h('li', null, link(city))))
        : empty(t('tenants.empty'), t('tenants.empty.do'), again),
    ],
  };
}

/** @param {import('../session.js').Tenant} city */
function link(city) {
  const card = h('a', { class: 'city', href: address([city.id, 'cycles']) },
    h('strong', null, pick(city.name, city.id)),
    h('span', { class: 'muted small' },
      h('span', { 'aria-hidden': 'true' }, city.policy ? '✓ ' : '○ '),
      t(city.policy ? 'tenants.policy' : 'tenants.no-policy')));
  if (city.accent && contrast(city.accent, '#ffffff') > 1) {
    card.style.setProperty('--own', city.accent);
  }
  return card;
}
