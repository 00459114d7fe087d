import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, afterLogin, parse } from '../../main/resources/META-INF/resources/ui/js/route.js';

test('every page has an address', () => {
  const pages = {
    '': 'tenants', '#/': 'tenants', '#/taiyuan': 'cycles', '#/taiyuan/login': 'login', '#/taiyuan/cycles': 'cycles',
    '#/taiyuan/cycles/new': 'open', '#/taiyuan/cycles/51': 'cycle', '#/taiyuan/cycles/51/decision': 'decide',
    '#/taiyuan/cycles/51/lines': 'lines', '#/taiyuan/cycles/51/lines/512.TY-S5.2022-05.61': 'why',
  };
  for (const [hash, name] of Object.entries(pages)) {
    assert.equal(parse(hash).name, name, hash);
  }
});

test('an address keeps the city, the cycle, the line and the query', () => {
  assert.deepEqual(parse('#/taiyuan/cycles/51/lines?formula=TY-S5&after=512.TY-S5.2022-05.61'), {
    name: 'lines', tenant: 'taiyuan', cycle: 51, query: { formula: 'TY-S5', after: '512.TY-S5.2022-05.61' },
  });
  assert.equal(parse('#/taiyuan/cycles/51/lines/512.TY-S5.2022-05.61').line, '512.TY-S5.2022-05.61');
});

test('what is no address is missing', () => {
  for (const hash of [
    '#/Taiyuan/cycles', '#/../x', '#/taiyuan/cycles/abc', '#/taiyuan/cycles/51/other', '#/taiyuan/cycles/-1',
    '#/taiyuan/elders', '#/taiyuan/cycles/51/lines/a/b', '#/%', '#/taiyuan/cycles/51/decision/x', '#/taiyuan/cycles/1e3',
  ]) {
    assert.equal(parse(hash).name, 'missing', hash);
  }
});

test('an address is written as it is read, without empty values', () => {
  assert.equal(address(['taiyuan', 'cycles', 51, 'lines'], { formula: 'TY-S5', after: '', subject: null }), '#/taiyuan/cycles/51/lines?formula=TY-S5');
  const odd = address(['taiyuan', 'cycles', 51, 'lines', 'a/b?c#d'], { to: '/x?y=1&z=2' });
  assert.equal(parse(odd).line, 'a/b?c#d');
  assert.equal(parse(odd).query.to, '/x?y=1&z=2');
});

test('after the login one comes to the page one wanted, if it is the own city’s', () => {
  assert.equal(afterLogin('taiyuan', '/taiyuan/cycles/51?x=1'), '#/taiyuan/cycles/51?x=1');
  for (const wanted of [undefined, '', '/xuchang/cycles', '/taiyuan/login', '//evil.example', 'https://evil.example', '/taiyuan/nowhere']) {
    assert.equal(afterLogin('taiyuan', wanted), '#/taiyuan/cycles', wanted);
  }
});
