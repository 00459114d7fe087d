/** Says what went wrong, what was kept and what to do. */

import { ApiProblem } from '../api.js';
import { h } from '../h.js';
import { t } from '../i18n.js';

/**
 * @param {unknown} error
 * @param {{labels?: Record<string, string>, actions?: any[]}} [options] labels: what the fields are called here
 */
export function problem(error, { labels = {}, actions = [] } = {}) {
  const known = asProblem(error);
  return h('div', { class: 'problem', role: 'alert', tabindex: -1 },
    h('h2', null, known.title),
    known.detail && h('p', null, known.detail),
    known.fields.length > 0 && h('ul', null, known.fields.map((f) =>
      h('li', null, h('strong', null, labels[f.field] ?? f.field), ' ', f.detail))),
    actions.length > 0 && h('div', { class: 'row' }, actions));
}

/** @param {unknown} error @returns {ApiProblem} */
export function asProblem(error) {
  if (error instanceof ApiProblem) {
    return error;
  }
  console.error(error);
  return new ApiProblem({ status: 0, code: 'page', title: t('problem.page'), detail: t('problem.page.do') });
}
