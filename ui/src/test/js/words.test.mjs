import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { contrast, readable } from '../../main/resources/META-INF/resources/ui/js/color.js';
import { choose, messages, moment, named, pick, t, tag } from '../../main/resources/META-INF/resources/ui/js/i18n.js';
import { isPeriod, said, shifted } from '../../main/resources/META-INF/resources/ui/js/period.js';

const JS = new URL('../../main/resources/META-INF/resources/ui/js/', import.meta.url);

afterEach(() => choose('zh'));

test('every text stands in both languages, with the same places', () => {
  const places = (/** @type {string} */ text) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(messages)) {
    assert.ok(text.zh.trim() && text.en.trim(), key);
    assert.deepEqual(places(text.zh), places(text.en), key);
    assert.doesNotMatch(text.zh + text.en, /[!！]/, key);
    assert.doesNotMatch(text.zh, /[\u4e00-\u9fff][,:;?()]/, `${key}: Chinese punctuation`);
  }
});

test('every text that a page asks for exists, and every text is asked for', () => {
  const sources = readdirSync(JS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !name.startsWith('messages'))
    .map((name) => readFileSync(new URL(name, JS), 'utf8'))
    .join('\n');
  for (const [, key] of sources.matchAll(/\bt\('([a-zA-Z.-]+)'/g)) {
    assert.ok(messages[key], `no text for ${key}`);
  }
  const byCode = /^(role|state|level|kind|outcome|change|form)\.|^why\.([A-Z]+|back\..*|cash\..*)$/;
  for (const key of Object.keys(messages).filter((k) => !byCode.test(k))) {
    assert.ok(sources.includes(`'${key}'`), `nobody asks for ${key}`);
  }
});

test('Chinese comes first, and the places are filled', () => {
  assert.equal(t('cycle.done', 3, 256), '已算完 3 片，共 256 片');
  choose('en');
  assert.equal(t('cycle.done', 3, 256), '3 of 256 shards computed');
  assert.equal(tag(), 'en');
  assert.throws(() => t('no.such.text'));
});

test('texts of the server are shown in the language, codes that are newer than the page as they are', () => {
  assert.equal(pick({ zh: '太原市', en: 'Taiyuan' }), '太原市');
  assert.equal(pick(null, 'TY-S1'), 'TY-S1');
  assert.equal(named('kind', 'ARREARS'), '补发');
  assert.equal(named('kind', 'NEWER'), 'NEWER');
});

test('moments are told in Chinese time', () => {
  assert.equal(moment('2024-05-31T16:05:00Z'), '2024-06-01 00:05');
  assert.equal(moment(null), '');
});

test('periods are months or years', () => {
  assert.ok(isPeriod('2022-05', false) && isPeriod('2022', true));
  for (const [text, yearly] of [['2022-13', false], ['2022', false], ['2022-05', true], ['2022-5', false], ['', false]]) {
    assert.equal(isPeriod(/** @type {string} */ (text), /** @type {boolean} */ (yearly)), false);
  }
  assert.deepEqual([shifted('2022-12', 1), shifted('2022-01', -1), shifted('2022', 1)], ['2023-01', '2021-12', '2023']);
  assert.deepEqual([said('2022-05', 'zh'), said('2022-05', 'en'), said('2022', 'zh'), said('?', 'en')], ['2022年5月', 'May 2022', '2022年', '?']);
});

test('a city’s accent is changed until it can be read', () => {
  assert.equal(readable('#2f5d50', '#faf8f3'), '#2f5d50');
  for (const accent of ['#f2c94c', '#ffffff', '#000000', '#777777', '#8a3b5e']) {
    for (const ground of ['#faf8f3', '#1c2422']) {
      assert.ok(contrast(/** @type {string} */ (readable(accent, ground)), ground) >= 4.5, `${accent} on ${ground}`);
    }
  }
  assert.equal(readable('red; background: url(x)', '#ffffff'), null);
});
