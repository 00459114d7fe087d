import { expect, test } from '@playwright/test';
import { barriers, settled } from './looks';
import { logIn, TENANT } from './people';

const LIST = `/${TENANT}/facilities`;
const API = `/api/v1/${TENANT}`;

test('the list is narrowed by kind and name and sorted by beds, and its address says how', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${LIST}?kind=CANTEEN`);
  await settled(page);
  await expect(page.locator('tbody tr').first()).toContainText('社区食堂');
  await page.getByRole('textbox', { name: '名称含' }).fill('没有这样的名称');
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await expect(page.getByText('没有符合条件的机构')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByRole('button', { name: /床位/ }).first().click();
  await expect(page).toHaveURL(/sort=-?beds/);
  await expect(page.locator('tbody tr').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a facility shows its facts in plain units and each finding with its clause', async ({ page }) => {
  await logIn(page, 'clerk');
  const { items } = (await (await page.request.get(`${API}/facilities?sort=-beds&limit=1`)).json()) as { items: { id: number; beds: number }[] };
  await page.goto(`${LIST}/${items[0]?.id}`);
  await settled(page);
  await expect(page.getByRole('region', { name: '建筑面积' })).toContainText(/[\d,.]+ m²/);
  await expect(page.getByRole('list', { name: '概况' })).toContainText(`${items[0]?.beds} 张床位`);
  await page.getByRole('region', { name: '标准与备案' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/policy\/documents.*#/);
  await page.goBack();
  await settled(page);
  expect(await barriers(page)).toEqual([]);
});

test('beds are corrected in square words: the number that was known before stays struck out', async ({ page }) => {
  await logIn(page, 'clerk');
  const { items } = (await (await page.request.get(`${API}/facilities?sort=-beds&limit=2`)).json()) as { items: { id: number; beds: number }[] };
  const facility = items[1];
  await page.goto(`${LIST}/${facility?.id}`);
  const beds = page.getByRole('region', { name: '床位数' });
  await beds.getByRole('button', { name: `更正“${facility?.beds} 张”` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '内容' }).fill('many');
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('内容不符合');
  await dialog.getByRole('textbox', { name: '内容' }).fill(String((facility?.beds ?? 0) + 1));
  await dialog.getByRole('button', { name: '更正', exact: true }).click();
  await expect(beds.locator('s').first()).toHaveText(`${facility?.beds} 张`);
  await expect(beds.locator('b').first()).toHaveText(`${(facility?.beds ?? 0) + 1} 张`);
});
