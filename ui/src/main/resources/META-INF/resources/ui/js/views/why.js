/** Why a line is what it is: one sentence, then the steps that led to it, who bears it, and whether it still comes out the same. */

import { get } from '../api.js';
import { h } from '../h.js';
import { current, pick, t } from '../i18n.js';
import { money } from '../money.js';
import { card, crumbs, formulaTitle, head } from '../parts/page.js';
import { split } from '../parts/split.js';
import { said } from '../period.js';
import { policy } from '../policy.js';
import { address } from '../route.js';
import { subjectName } from './subject.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page>} */
export async function why({ route, signal }) {
  const here = [/** @type {string} */ (route.tenant), 'cycles', /** @type {number} */ (route.cycle)];
  const [one, told, law] = await Promise.all([
    get(here, { signal }),
    get([...here, 'lines', /** @type {string} */ (route.line), 'explanation'], { signal }),
    policy(/** @type {string} */ (route.tenant), signal),
  ]);
  const { line, reasoning, before } = told;
  const title = t('why.title');
  return {
    title: `${title} · ${subjectName(law, line)}`,
    nodes: [
      crumbs([
        [t('cycles.title'), address(here.slice(0, 2))], [said(one.period, current()), address(here)],
        [t('lines.title'), address([...here, 'lines'], { formula: line.formula })], [title, null],
      ]),
      head({ title }),
      result(line, law, pick(reasoning?.title, formulaTitle(law, line.formula))),
      h('div', { class: 'told' },
        h('div', null,
          steps('steps', reasoning, t(before ? 'why.steps.now' : 'why.steps')),
          before && steps('before', before, t('why.steps.before'))),
        h('div', null, card('split', t('why.split'), split(line.purses)), check(told))),
    ],
  };
}

/** The sentence of result. @param {any} line @param {any} law @param {string} formula */
function result(line, law, formula) {
  const amount = money(line.kind === 'RECOVERY' ? Math.abs(line.fen) : line.fen);
  const words = t(`why.${line.kind}`, subjectName(law, line), said(line.period, current()), formula, '\u0000');
  const [left, right] = words.split('\u0000');
  return h('div', { class: 'card letter' },
    h('p', null, left, h('span', { class: 'amount num' }, amount), right),
    line.kind !== 'TRANSFER' && h('p', null, manner(line)),
    line.because && h('p', { class: 'muted' }, t('why.because', line.because)));
}

/** How it reaches whom. @param {any} line */
function manner(line) {
  if (line.form === 'SERVICES') {
    return t('why.services');
  }
  const way = line.kind === 'RECOVERY' ? 'why.back' : 'why.cash';
  return line.recipient ? t(`${way}.other`, line.recipient) : t(`${way}.self`);
}

/** @param {string} id @param {any} reasoning @param {string} title */
function steps(id, reasoning, title) {
  if (!reasoning) {
    return card(id, title, h('p', null, t('why.steps.none')));
  }
  return card(id, title,
    h('ol', { class: 'steps' }, reasoning.steps.map((/** @type {any} */ step) => h('li', null,
      h('p', null, pick(step.text)),
      (step.clause || step.since) && h('div', { class: 'source' },
        step.clause && h('span', null, t('why.clause', step.clause)),
        step.since && h('span', { class: 'num' }, t('why.since', step.since)))))),
    h('p', { class: 'verdict' }, t('why.answer', pick(reasoning.answer))),
    h('p', { class: 'muted small' }, t('why.clause', reasoning.clause)));
}

/** @param {any} told */
function check({ line, equal, recomputed }) {
  if (equal) {
    return card('check', t('why.check'),
      h('p', { class: 'verdict good' }, t('why.equal'), h('span', { 'aria-hidden': 'true' }, ' ✓')));
  }
  return card('check', t('why.check'),
    h('p', { class: 'verdict bad' }, h('span', { 'aria-hidden': 'true' }, '≠ '), t('why.unequal')),
    h('p', null, recomputed
      ? t('why.unequal.value', money(recomputed.fen), money(line.fen))
      : t('why.unequal.none', money(line.fen))),
    recomputed && split(recomputed.purses),
    h('p', null, t('why.unequal.do')));
}
