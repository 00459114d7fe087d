/** Opening a cycle. */

import { change, get, newKey } from '../api.js';
import { fill, h } from '../h.js';
import { pick, t } from '../i18n.js';
import { clear, field, mark, show, whileBusy } from '../parts/form.js';
import { crumbs, head, linkButton } from '../parts/page.js';
import { empty } from '../parts/table.js';
import { isPeriod, shifted } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function open({ route, signal, go }) {
  const tenant = /** @type {string} */ (route.tenant);
  const [law, page] = await Promise.all([policy(tenant, signal), get([tenant, 'cycles'], { signal })]);
  const title = t('open.title');
  const back = address([tenant, 'cycles']);
  const nodes = [crumbs([[t('cycles.title'), back], [title, null]]), head({ title })];
  if (!law?.programs.length) {
    return { title, nodes: [...nodes, empty(t('open.none'), t('open.none.do'), linkButton(back, t('cycles.title')))] };
  }
  return { title, nodes: [...nodes, h('p', null, t('open.lead')), formOf(tenant, law, page.items, go)] };
}

/** @param {string} tenant @param {import('../policy.js').Policy} law @param {any[]} cycles @param {import('../router.js').Go} go */
function formOf(tenant, law, cycles, go) {
  const labels = { program: t('open.program'), period: t('open.period') };
  const place = h('div');
  const program = h('select', null, law.programs.map((p) => h('option', { value: p.id }, pick(p.title, p.id))));
  const period = h('input', { inputmode: 'numeric', autocomplete: 'off', maxlength: 7, class: 'num' });
  const submit = h('button', { class: 'button primary', type: 'submit' }, t('open.do'));
  const form = h('form', { class: 'card narrow', novalidate: true },
    place,
    field({ name: 'program', label: labels.program, input: program }),
    field({ name: 'period', label: labels.period, hint: ' ', input: period }),
    h('div', { class: 'row' }, submit));
  const chosen = () => /** @type {import('../policy.js').Program} */ (law.programs.find((p) => p.id === program.value));
  const shape = () => t(chosen().yearly ? 'open.year' : 'open.month');
  const suggest = () => {
    fill(form.querySelector('#hint-period'), shape());
    period.value = next(cycles, chosen().id);
  };
  program.addEventListener('change', suggest);
  suggest();

  // one key for one wish: pressing again after a lost answer gives the cycle that the first press opened
  let wish = { program: '', period: '', key: '' };
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    clear(form, place);
    const body = { program: chosen().id, period: period.value.trim() };
    if (!isPeriod(body.period, chosen().yearly)) {
      mark(form, 'period', shape());
      period.focus();
      return;
    }
    if (wish.program !== body.program || wish.period !== body.period) {
      wish = { ...body, key: newKey() };
    }
    whileBusy(submit, t('open.busy'), async () => {
      try {
        const made = await change('POST', [tenant, 'cycles'], { body, headers: { 'Idempotency-Key': wish.key } });
        go.replace(address([tenant, 'cycles', made.id]));
      } catch (error) {
        show(form, place, error, labels);
      }
    });
  });
  return form;
}

/** The period that comes next, as far as the newest cycles show it. @param {any[]} cycles @param {string} program */
function next(cycles, program) {
  const periods = cycles.filter((c) => c.program === program && c.state === 'CLOSED').map((c) => c.period).sort();
  return periods.length ? shifted(periods[periods.length - 1], 1) : '';
}
