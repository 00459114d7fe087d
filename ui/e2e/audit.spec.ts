import { expect, test } from '@playwright/test';
import { barriers, settled } from './looks';
import { logIn, TENANT } from './people';

const LOG = `/${TENANT}/audit`;

test('the log is read newest first, in words, and by what one looks for', async ({ page }) => {
  await logIn(page, 'auditor');
  await page.goto(LOG);
  await settled(page);
  const times = await page.locator('tbody time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual([...times].sort().reverse());
  await expect(page.locator('tbody tr').first()).toContainText('登录');
  await page.getByRole('combobox', { name: '操作' }).click();
  await page.getByRole('option', { name: '审批周期' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/action=cycle\.approve/);
  const row = page.locator('tbody tr').first();
  await expect(row).toContainText('审批周期');
  await expect(row).toContainText(/金额 ¥[\d,]+\.\d\d/);
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/cycles\/\d+/);
});

test('a filter that finds nothing says so and can be cleared', async ({ page }) => {
  await logIn(page, 'auditor');
  await page.goto(`${LOG}?actor=nobody-of-this-name&from=2020-01-01`);
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${LOG}$`));
});

test('who may not read the log has no way to it', async ({ page }) => {
  await logIn(page, 'clerk');
  const answer = await page.request.get(`/api/v1/${TENANT}/audit`);
  expect(answer.status()).toBe(403);
  await page.goto(`/${TENANT}/home`);
  await settled(page);
  await expect(page.getByRole('link', { name: '审计日志' })).toHaveCount(0);
});
