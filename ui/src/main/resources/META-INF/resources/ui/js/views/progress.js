/** The progress of a cycle that is being computed, read every second. */

import { get } from '../api.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { grouped } from '../money.js';
import { card } from '../parts/page.js';

const EVERY = 1000;
const AFTER_FAILURE = 5000;
const SAY_EACH = 25;

/**
 * The bar, and what keeps it going until the page is left or the cycle is computed.
 *
 * @param {{tenant: string, one: any, signal: AbortSignal, go: import('../router.js').Go}} given
 */
export function progress({ tenant, one, signal, go }) {
  const bar = h('progress', { 'aria-labelledby': 'progress' });
  const count = h('p', { class: 'num' });
  const trouble = h('div', { 'aria-live': 'polite' });
  let saidLast = 0;
  let problems = '';

  /** @param {any} now */
  function draw(now) {
    bar.max = Math.max(now.shards, 1);
    bar.value = now.done;
    const words = t('cycle.done', grouped(now.done), grouped(now.shards));
    bar.setAttribute('aria-valuetext', words);
    fill(count, words);
    warn(now.stuck > 0 ? `stuck ${now.stuck}` : '', () => [
      h('strong', null, t('cycle.stuck', grouped(now.stuck))), h('p', null, t('cycle.stuck.do'))]);
    const percent = now.shards ? Math.floor((now.done * 100) / now.shards) : 0;
    if (percent - saidLast >= SAY_EACH) {
      saidLast = percent - (percent % SAY_EACH);
      go.announce(t('cycle.percent', percent));
    }
  }

  /** Shows a warning only when it is another one, so that it is not read out each second. @param {string} which @param {() => any[]} words */
  function warn(which, words) {
    if (which !== problems) {
      problems = which;
      fill(trouble, which && h('div', { class: 'note' }, words()));
    }
  }

  async function read() {
    if (signal.aborted) {
      return;
    }
    let pause = EVERY;
    try {
      const now = document.hidden ? one : await get([tenant, 'cycles', one.id], { signal });
      if (now.state !== 'COMPUTING') {
        await go.render();
        go.announce(t('cycle.ready'));
        return;
      }
      if (now !== one) {
        draw(now);
      }
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      if (/** @type {any} */ (error).status === 401) {
        go.render();
        return;
      }
      warn('unreachable', () => [t('cycle.unreachable')]);
      pause = AFTER_FAILURE;
    }
    setTimeout(read, pause);
  }

  draw(one);
  return {
    node: card('progress', t('cycle.progress'), bar, count, h('p', { class: 'muted' }, t('cycle.leave')), trouble),
    watch: () => setTimeout(read, EVERY),
  };
}
