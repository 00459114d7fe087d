import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { logIn, TENANT } from './people';

test('the home page shows the city in figures, each chart also as a table', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  const first = page.locator('main dl .value').first();
  await expect(first).toHaveText(/^[\d,]+$/);
  await expect(page.locator('canvas').first()).toBeVisible();
  const card = page.locator('section.card', { has: page.locator('canvas') }).first();
  await card.getByRole('button', { name: '看表格' }).click();
  const figures = await page.locator('table tbody').first().locator('tr td:last-child').allInnerTexts();
  expect(figures.length).toBe(5);
  const sum = figures.map((text) => Number(text.replace(/,/g, ''))).reduce((a, b) => a + b, 0);
  expect(sum).toBeLessThanOrEqual(Number((await first.innerText()).replace(/,/g, '')));
  expect(sum).toBeGreaterThan(0);
});

test('the day of the figures stands in the address', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home?day=1990-01-01`);
  await expect(page.locator('input[name=day]')).toHaveValue('1990-01-01');
});

test('nothing on the home page is beyond somebody’s reach', async ({ page }) => {
  await logIn(page, 'reviewer');
  await page.goto(`/${TENANT}/home`);
  await expect(page.locator('canvas').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => one.id)).toEqual([]);
});

test('an account without a view of people is told so', async ({ page }) => {
  await logIn(page, 'integrator');
  await page.goto(`/${TENANT}/home`);
  await expect(page.getByText('您的账号不查看本市的人员与资金数据')).toBeVisible();
  expect(await page.locator('main dl').count()).toBe(0);
});
