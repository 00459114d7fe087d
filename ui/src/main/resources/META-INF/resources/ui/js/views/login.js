/** The login to one city. */

import { h } from '../h.js';
import { pick, t } from '../i18n.js';
import { clear, field, mark, show, whileBusy } from '../parts/form.js';
import { head } from '../parts/page.js';
import { afterLogin } from '../route.js';
import { logIn, session, tenant } from '../session.js';

/** @param {import('../router.js').Given} given @returns {Promise<import('../router.js').Page | null>} */
export async function login({ route, signal, go }) {
  const city = /** @type {string} */ (route.tenant);
  const next = afterLogin(city, route.query.to);
  if (await session(city, signal).then(({ csrf }) => Boolean(csrf), (error) => error.status !== 401 && Promise.reject(error))) {
    go.replace(next);
    return null;
  }
  const labels = { login: t('login.name'), password: t('login.password') };
  const place = h('div');
  const submit = h('button', { class: 'button primary', type: 'submit' }, t('login.do'));
  const form = h('form', { class: 'card narrow', novalidate: true },
    place,
    field({ name: 'login', label: labels.login, input: h('input', { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' }) }),
    field({ name: 'password', label: labels.password, input: h('input', { type: 'password', autocomplete: 'current-password' }) }),
    h('div', { class: 'row' }, submit));
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    clear(form, place);
    const { login: name, password } = form.elements;
    const gap = [name, password].filter((input) => input.value === '');
    if (gap.length) {
      gap.forEach((input) => mark(form, input.name, t('login.required')));
      gap[0].focus();
      return;
    }
    whileBusy(submit, t('login.busy'), async () => {
      try {
        await logIn(city, name.value.trim(), password.value);
        go.replace(next);
      } catch (error) {
        password.value = '';
        show(form, place, error, labels);
      }
    });
  });
  const title = t('login.title', pick(tenant(city)?.name, city));
  return { title, nodes: [head({ title, lead: route.query.to && t('login.ended') }), form] };
}
