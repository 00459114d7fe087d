/** Words in the reader's language. Chinese is the first language; every text stands in both. */

import { frame } from './messages/frame.js';
import { cycle } from './messages/cycle.js';
import { why } from './messages/why.js';

/** @typedef {'zh' | 'en'} Language */
/** @typedef {{zh: string, en: string}} Text */

/** @type {Record<string, Text>} */
export const messages = { ...frame, ...cycle, ...why };

const KEY = 'songhe.language';

/** @type {Language} */
let language = remembered() === 'en' ? 'en' : 'zh';

/** @returns {Language} */
export function current() {
  return language;
}

/** @param {Language} chosen */
export function choose(chosen) {
  language = chosen;
  try {
    globalThis.localStorage?.setItem(KEY, chosen);
  } catch {
    // a browser that keeps nothing still shows the chosen language until it is closed
  }
}

/** The language as the value of `lang` and of Accept-Language. */
export function tag() {
  return language === 'zh' ? 'zh-CN' : 'en';
}

/**
 * A text of the interface; `{0}`, `{1}` … are filled with the values.
 *
 * @param {string} key
 * @param {...(string | number)} values
 * @returns {string}
 */
export function t(key, ...values) {
  const text = messages[key];
  if (!text) {
    throw new Error(`no text for ${key}`);
  }
  return text[language].replace(/\{(\d)\}/g, (place, i) => String(values[Number(i)] ?? place));
}

/**
 * A text that the server gave in both languages, or what stands in for it.
 *
 * @param {Text | string | null | undefined} text
 * @param {string} [otherwise]
 * @returns {string}
 */
export function pick(text, otherwise = '') {
  return typeof text === 'string' ? text : (text?.[language] ?? text?.zh ?? otherwise);
}

/**
 * The text for a code of the server, or the code itself if it is newer than this page.
 *
 * @param {string} group
 * @param {string} code
 */
export function named(group, code) {
  const text = messages[`${group}.${code}`];
  return text ? text[language] : code;
}

/**
 * A moment as date and time in China.
 *
 * @param {string | null | undefined} instant
 */
export function moment(instant) {
  if (!instant) {
    return '';
  }
  const given = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai', hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (/** @type {string} */ type) => given.find((p) => p.type === type)?.value;
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}

function remembered() {
  try {
    return globalThis.localStorage?.getItem(KEY);
  } catch {
    return null;
  }
}
