/** The pages by name. */

import { h } from '../h.js';
import { t } from '../i18n.js';
import { head, linkButton } from '../parts/page.js';
import { cycle } from './cycle.js';
import { cycles } from './cycles.js';
import { decide } from './decide.js';
import { lines } from './lines.js';
import { login } from './login.js';
import { open } from './open.js';
import { tenants } from './tenants.js';
import { why } from './why.js';

async function missing() {
  const title = t('app.missing');
  return {
    title,
    nodes: [head({ title }), h('p', null, t('app.missing.do')), h('div', null, linkButton('#/', t('app.cities')))],
  };
}

/** @type {Record<import('../route.js').Route['name'], (given: import('../router.js').Given) => Promise<import('../router.js').Page | null>>} */
export const views = { tenants, login, cycles, open, cycle, decide, lines, why, missing };
