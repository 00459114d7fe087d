/** One cycle: its progress while it is computed, then what it adds up to. */

import { get } from '../api.js';
import { h } from '../h.js';
import { current, moment, t } from '../i18n.js';
import { card, crumbs, facts, head, linkButton, programTitle, stateChip } from '../parts/page.js';
import { grouped, money } from '../money.js';
import { said } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';
import { at, may } from '../session.js';
import { differences, outcomes, totalsTable } from './sums.js';
import { progress } from './progress.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function cycle({ route, signal, go }) {
  const tenant = /** @type {string} */ (route.tenant);
  const id = /** @type {number} */ (route.cycle);
  const [one, law] = await Promise.all([get([tenant, 'cycles', id], { signal }), policy(tenant, signal)]);
  const title = cycleTitle(one, law);
  const top = [
    crumbs([[t('cycles.title'), address([tenant, 'cycles'])], [said(one.period, current()), null]]),
    head({
      title: [h('span', null, said(one.period, current())), ' ', h('span', null, programTitle(law, one.program))],
      lead: stateChip(one.state),
      action: one.mayApprove && linkButton(address([tenant, 'cycles', id, 'decision']), t('cycle.decide'), true),
    }),
    waiting(tenant, one),
    about(one),
  ];
  if (one.state === 'COMPUTING') {
    const bar = progress({ tenant, one, signal, go });
    return { title, nodes: [...top, bar.node], alive: bar.watch };
  }
  const [totals, changes] = await Promise.all([
    get([tenant, 'cycles', id, 'totals'], { signal }),
    get([tenant, 'cycles', id, 'differences'], { signal }),
  ]);
  return { title, nodes: [...top, sum(tenant, id, totals, law), outcomes(totals.outcomes, law), differences(changes, one, law)] };
}

/** What a cycle is called. @param {any} one @param {any} law */
export function cycleTitle(one, law) {
  return `${said(one.period, current())} ${programTitle(law, one.program)}`;
}

/** @param {string} tenant @param {any} one */
function waiting(tenant, one) {
  if (one.state === 'RETURNED') {
    return h('div', { class: 'note' }, t('cycle.void'));
  }
  if (one.state !== 'REVIEW' || one.mayApprove) {
    return null;
  }
  return h('div', { class: 'note' }, t(one.openedBy === at(tenant)?.login ? 'cycle.own' : 'cycle.waits'));
}

/** @param {any} one */
function about(one) {
  return h('section', { 'aria-label': t('cycle.facts') }, facts([
    [t('cycles.number'), one.id],
    [t('cycle.opened'), one.openedBy],
    [t('cycle.known'), moment(one.knownAt)],
    [t('cycle.computed'), moment(one.computedAt)],
    [t('cycle.law'), `${one.plugin} ${one.pluginVersion}`],
    [t(one.state === 'RETURNED' ? 'cycle.returned' : 'cycle.closed'), one.decidedBy && t('cycle.by', one.decidedBy, moment(one.decidedAt))],
    [t('cycle.remark'), one.remark],
  ]));
}

/** @param {string} tenant @param {number} id @param {any} totals @param {any} law */
function sum(tenant, id, totals, law) {
  const lines = may(tenant, 'lines:read') && totals.lines > 0
    && linkButton(address([tenant, 'cycles', id, 'lines']), t('cycle.lines'));
  return card('totals', t('totals.title'),
    h('div', { class: 'head' },
      h('div', null,
        h('span', { class: 'sum' }, money(totals.fen)),
        h('span', { class: 'muted' }, t('totals.lines', grouped(totals.lines)))),
      lines),
    totalsTable(totals, law, may(tenant, 'lines:read') ? (formula) => address([tenant, 'cycles', id, 'lines'], { formula }) : null));
}
