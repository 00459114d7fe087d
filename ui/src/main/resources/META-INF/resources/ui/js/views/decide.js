/** The decision on a cycle: approve exactly the sum that is shown here, or return it with a reason. */

import { change, get } from '../api.js';
import { h } from '../h.js';
import { current, t } from '../i18n.js';
import { grouped, money } from '../money.js';
import { clear, field, mark, show, whileBusy } from '../parts/form.js';
import { crumbs, head, linkButton } from '../parts/page.js';
import { empty } from '../parts/table.js';
import { said } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';
import { cycleTitle } from './cycle.js';
import { totalsTable } from './sums.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function decide({ route, signal, go }) {
  const here = [/** @type {string} */ (route.tenant), 'cycles', /** @type {number} */ (route.cycle)];
  const [one, totals, law] = await Promise.all([
    get(here, { signal }), get([...here, 'totals'], { signal }), policy(/** @type {string} */ (route.tenant), signal),
  ]);
  const title = t('decide.title');
  const top = [
    crumbs([[t('cycles.title'), address(here.slice(0, 2))], [said(one.period, current()), address(here)], [title, null]]),
    head({ title, lead: cycleTitle(one, law) }),
  ];
  const name = `${title} · ${cycleTitle(one, law)}`;
  if (!one.mayApprove) {
    const back = linkButton(address(here), t('decide.back'));
    return { title: name, nodes: [...top, empty(t('decide.not-now'), t(`state.${one.state}`), back)] };
  }
  return {
    title: name,
    nodes: [
      ...top,
      h('p', null, t('decide.lead')),
      h('section', { class: 'card', 'aria-label': t('totals.title') },
        h('div', null, h('div', { class: 'sum' }, money(totals.fen)), h('div', { class: 'muted' }, t('totals.lines', grouped(totals.lines)))),
        totalsTable(totals, law, null)),
      formOf(here, totals, go),
    ],
  };
}

/** @param {(string | number)[]} here @param {any} totals @param {import('../router.js').Go} go */
function formOf(here, totals, go) {
  const labels = { remark: t('decide.remark') };
  const place = h('div');
  const remark = h('textarea', { rows: 3, maxlength: 1000 });
  const approve = h('button', { class: 'button primary', type: 'submit' }, t('decide.approve', money(totals.fen)));
  const giveBack = h('button', { class: 'button crane', type: 'button' }, t('decide.return'));
  const form = h('form', { class: 'card', novalidate: true },
    place,
    field({ name: 'remark', label: labels.remark, hint: t('decide.remark.hint'), input: remark }),
    h('div', { class: 'row' }, approve, giveBack));

  /** @param {HTMLElement} button @param {string} busy @param {string} act @param {any} body */
  const send = (button, busy, act, body) => {
    clear(form, place);
    [approve, giveBack].some((b) => b.getAttribute('aria-disabled')) || whileBusy(button, busy, async () => {
      try {
        await change('POST', [...here, act], { body });
        go.replace(address(here));
      } catch (error) {
        show(form, place, error, labels, [linkButton(address(here), t('decide.back'))]);
      }
    });
  };
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    send(approve, t('decide.approve.busy'), 'approval', { fen: totals.fen, remark: remark.value.trim() || null });
  });
  giveBack.addEventListener('click', () => {
    if (remark.value.trim() === '') {
      clear(form, place);
      mark(form, 'remark', t('decide.remark.needed'));
      remark.focus();
      return;
    }
    send(giveBack, t('decide.return.busy'), 'return', { remark: remark.value.trim() });
  });
  return form;
}
