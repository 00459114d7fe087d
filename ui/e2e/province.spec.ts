import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { logIn, TENANT } from './people';

async function grave(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => `${one.id} ${one.nodes[0]?.target}`);
}

test('the matrix shows what each city grants, and in word and pattern what awaits a standard', async ({ page }) => {
  await page.goto('/province');
  await expect(page).toHaveURL(/\/province\/matrix$/);
  await expect(page.getByRole('row', { name: /高龄津贴/ }).first()).toBeVisible();
  const rows = await page.locator('tbody tr').count();
  await page.getByRole('button', { name: '待定标准' }).click();
  await expect(page).toHaveURL(/state=awaiting/);
  await expect(page.locator('tbody .tag.none', { hasText: '待定标准' }).first()).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBeLessThan(rows);
  expect(await grave(page)).toEqual([]);
});

test('on a phone the matrix turns into cards that need no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/province/matrix');
  await expect(page.locator('section.card').first()).toBeVisible();
  expect(await page.locator('table').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect(await grave(page)).toEqual([]);
});

test('one case is decided in every city, and its address brings it back', async ({ page }) => {
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
  expect(await grave(page)).toEqual([]);
});

test('an oversight account comes to no person, by no address', async ({ page }) => {
  await logIn(page, 'oversight');
  for (const path of ['elders', 'elders/50', 'cycles/50/lines', 'audit']) {
    expect((await page.request.get(`/api/v1/${TENANT}/${path}`)).status(), path).toBe(403);
  }
  expect((await page.request.get(`/api/v1/${TENANT}/overview/elders`)).status()).toBe(200);
});
