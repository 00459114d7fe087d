import { expect, type Page, test } from '@playwright/test';
import { barriers, overflows, settled } from './looks';
import { enter, fillIn, logIn, TENANT } from './people';

const FIGURES = '/province/figures';

test('the matrix shows what each city grants, and in word and pattern what awaits a standard', async ({ page }) => {
  await page.goto('/province');
  await expect(page).toHaveURL(/\/province\/matrix$/);
  await expect(page.getByRole('row', { name: /高龄津贴/ }).first()).toBeVisible();
  const rows = await page.locator('tbody tr').count();
  await page.getByRole('button', { name: '待定标准' }).click();
  await expect(page).toHaveURL(/state=awaiting/);
  await expect(page.locator('tbody .awaited', { hasText: '待定标准' }).first()).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBeLessThan(rows);
  await page.locator('tbody summary').first().click();
  await expect(page.locator('tbody details[open]').first()).toContainText('《');
  expect(await barriers(page)).toEqual([]);
});

test('on a phone the matrix turns into cards that need no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/province/matrix');
  await expect(page.locator('section.card').first()).toBeVisible();
  expect(await page.locator('table').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect(await barriers(page)).toEqual([]);
});

test('one case is decided in every city, each with its letter, and its address brings it back', async ({ page }) => {
  await page.goto('/province/case');
  await page.locator('input[name=birth]').fill('1930-02-15');
  await page.getByLabel('最低生活保障对象').check();
  await page.getByRole('button', { name: '对照各市' }).click();
  await expect(page).toHaveURL(/birth=1930-02-15/);
  const cities = page.locator('.cities > section');
  await expect(cities.first()).toBeVisible();
  const count = await cities.count();
  expect(count).toBeGreaterThan(1);
  await page.reload();
  await expect(cities).toHaveCount(count);
  await page.locator('summary', { hasText: '为什么' }).first().click();
  await expect(page.locator('article details[open] li').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('an oversight account comes to no person, by no address', async ({ page }) => {
  await logIn(page, 'oversight');
  for (const path of ['elders', 'elders/50', 'cycles/50/lines', 'audit']) {
    expect((await page.request.get(`/api/v1/${TENANT}/${path}`)).status(), path).toBe(403);
  }
  expect((await page.request.get(`/api/v1/${TENANT}/overview/elders`)).status()).toBe(200);
});

test('who wants the figures logs in as the province and is where they wanted to go', async ({ page }) => {
  await page.goto('/province/matrix');
  await expect(page.locator('nav').getByText('各市指标对照')).toHaveCount(0);
  await page.getByRole('link', { name: '省级登录' }).click();
  await expect(page.getByRole('heading', { name: '省级对照台' })).toBeVisible();
  await page.goto(`${FIGURES}?day=2022-05-31&year=2022`);
  await expect(page).toHaveURL(/\/province\/login\?next=/);
  await fillIn(page, 'province');
  await expect(page).toHaveURL(/\/province\/figures\?day=2022-05-31&year=2022$/);
  await expect(page.getByText('登记簿 2022-05-31')).toBeVisible();
  await page.goto('/province/matrix');
  await expect(page.locator('nav').getByText('各市指标对照')).toBeVisible();
});

async function cities(page: Page): Promise<string[]> {
  const all = (await (await page.request.get('/api/v1/tenants')).json()) as { name: { zh: string } }[];
  return all.map((city) => city.name.zh);
}

test('the cities stand side by side, and what is missing says why instead of being a zero', async ({ page }) => {
  await logIn(page, 'province');
  await page.goto(`${FIGURES}?year=2022`);
  const persons = page.locator('[data-indicator=persons-60]');
  await expect(persons).toContainText('60周岁及以上老年人');
  await expect(page.getByRole('columnheader')).toHaveCount((await cities(page)).length + 1);
  const closed = page.locator('[data-indicator=closed-fen] tr').first().locator('td');
  const said = await closed.allInnerTexts();
  expect(said.some((text) => /¥[\d,]+\.\d\d/.test(text) && text.includes('/12 个月已办结'))).toBe(true);
  expect(said.filter((text) => text.includes('暂不可比')).every((text) => !/\d+\.\d\d/.test(text) && text.length > 8)).toBe(true);
  await persons.locator('summary').click();
  await expect(persons).toContainText('不是人口普查数');
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('every chart shows its finding, and its figures as a table', async ({ page }) => {
  await logIn(page, 'province');
  await page.goto(`${FIGURES}?year=2022`);
  const chart = page.locator('.charts > section').first();
  await expect(chart.locator('h3')).toContainText('60周岁及以上老年人');
  await chart.getByRole('button', { name: '看表格' }).click();
  await expect(chart.getByRole('row')).toHaveCount((await cities(page)).length + 1);
  await expect(chart.locator('canvas')).toHaveCount(0);
});

test('on a phone the figures are cards that need no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await logIn(page, 'province');
  await page.goto(FIGURES);
  await settled(page);
  await expect(page.locator('section[data-indicator=share-80]')).toBeVisible();
  expect(await page.locator('[data-indicator] table').count()).toBe(0);
  expect(await overflows(page)).toEqual([]);
});

test('the province is shown no way to a person, and is refused at every one', async ({ page }) => {
  const { permissions } = await enter(page.request, 'province');
  expect(permissions).toEqual(['province:read']);
  for (const path of [FIGURES, '/province/matrix', '/province/case']) {
    await page.goto(path);
    await settled(page);
    const ways = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(ways.filter((way) => !/^(#|\/$|\/province(\/|$))/.test(way)), path).toEqual([]);
  }
  for (const path of ['elders', 'elders/50', 'cycles', 'audit', 'policy', 'home']) {
    await page.goto(`/${TENANT}/${path}`);
    await expect(page).toHaveURL(new RegExp(`/${TENANT}/login\\?next=`));
  }
  for (const path of ['elders', 'facilities', 'cycles', 'stays', 'audit', 'policy', 'overview/elders']) {
    expect((await page.request.get(`/api/v1/${TENANT}/${path}`)).status(), path).toBe(401);
    expect((await page.request.get(`/api/v1/province/${path}`)).status(), path).toBe(403);
  }
});
