import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { barriers, settled } from './looks';
import { citizenId, someBirth, someName } from './numbers';
import { enter, logIn, TENANT } from './people';

const LIST = `/${TENANT}/elders`;
const API = `/api/v1/${TENANT}`;

interface Summary {
  id: number;
  name: string;
  residence: { code: string } | null;
}

async function someElder(page: Page): Promise<Summary> {
  const { items } = (await (await page.request.get(`${API}/elders?limit=50&state=here`)).json()) as { items: Summary[] };
  const found = items.find((one) => one.residence);
  if (!found) {
    throw new Error('the city has no elder with a residence');
  }
  return found;
}

async function register(page: Page, name: string): Promise<number> {
  const { csrf } = await enter(page.request, 'clerk');
  const body = { number: citizenId(someBirth()), name, demo: true };
  const answer = await page.request.post(`${API}/elders`, { data: body, headers: { 'X-CSRF-Token': csrf } });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: number }).id;
}

async function rename(request: APIRequestContext, id: number, name: string): Promise<number> {
  const { csrf } = await enter(request, 'clerk');
  const tag = (await request.get(`${API}/elders/${id}`)).headers()['etag'] ?? '';
  const answer = await request.put(`${API}/elders/${id}/name`, { data: { name }, headers: { 'X-CSRF-Token': csrf, 'If-Match': tag } });
  return answer.status();
}

/** Chooses an entry of a list that opens below a field. */
async function choose(page: Page, field: string, entry: string): Promise<void> {
  // the words of a field that is still empty lie above it
  await page.getByRole('combobox', { name: field }).click({ force: true });
  await page.getByRole('option', { name: entry, exact: true }).filter({ visible: true }).click();
}

test('the list is narrowed and sorted, and its address says how', async ({ page }) => {
  await logIn(page, 'clerk');
  const known = await someElder(page);
  await page.goto(LIST);
  await settled(page);
  await page.getByRole('textbox', { name: '姓名开头' }).fill(known.name);
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`name=${encodeURIComponent(known.name)}`));
  await choose(page, '状态', '在册');
  await expect(page).toHaveURL(/state=HERE/);
  await page.getByRole('button', { name: /出生日期/ }).first().click();
  await expect(page).toHaveURL(/sort=-?birth/);
  await expect(page.locator('tbody').getByRole('link', { name: known.name }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: '姓名开头' })).toHaveValue(known.name);
  await expect(page.locator('tbody').getByRole('link', { name: known.name }).first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a list that is empty says so and leads on', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${LIST}?name=${encodeURIComponent('查无此人')}`);
  await expect(page.getByText('没有符合条件的老年人')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${LIST}$`));
});

test('who is not found by number is registered with it, and the number enters no address', async ({ page }) => {
  const number = citizenId(someBirth());
  const name = someName();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await logIn(page, 'clerk');
  await page.goto(LIST);
  await page.getByRole('button', { name: '按身份证号查找' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '身份证号' }).fill(number.slice(0, 17) + (number.endsWith('1') ? '2' : '1'));
  await dialog.getByRole('button', { name: '查找' }).click();
  await expect(dialog.getByRole('alert')).toContainText('身份证号码校验不符');
  await dialog.getByRole('textbox', { name: '身份证号' }).fill(number);
  await dialog.getByRole('button', { name: '查找' }).click();
  await dialog.getByRole('button', { name: '登记此人' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '身份证号' })).toHaveValue(number);
  await page.getByRole('dialog').getByRole('textbox', { name: '姓名' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.goto(LIST);
  await page.getByRole('button', { name: '按身份证号查找' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '身份证号' }).fill(number);
  await page.getByRole('dialog').getByRole('button', { name: '查找' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  expect(addresses.filter((address) => address.includes(number))).toEqual([]);
});

test('a fact is recorded, corrected and retracted, and nothing that was known is lost', async ({ page }) => {
  await logIn(page, 'clerk');
  const id = await register(page, someName());
  await page.goto(`${LIST}/${id}`);
  await page.getByRole('button', { name: '登记信息' }).click();
  await choose(page, '信息项', '自理能力（三类）');
  await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('内容不符合');
  await choose(page, '内容', '介助');
  await page.getByRole('dialog').getByRole('textbox', { name: /依据/ }).fill('评估报告');
  await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
  const facts = page.getByRole('region', { name: '自理能力（三类）' });
  await expect(facts.getByRole('listitem')).toContainText(['介助']);
  await expect(facts).toContainText('依据：评估报告');
  await facts.getByRole('button', { name: '更正“介助”' }).click();
  await choose(page, '内容', '介护');
  await page.getByRole('dialog').getByRole('button', { name: '更正', exact: true }).click();
  await expect(facts.locator('s')).toHaveText(['介助']);
  await facts.getByRole('button', { name: '撤回“介护”' }).click();
  await page.getByRole('button', { name: '撤回这条' }).click();
  await expect(facts.locator('s')).toHaveText(['介护', '介助']);
  await page.getByText('包括已更正、已撤回的').click();
  await expect(facts).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
});

test('nobody overwrites a name that a colleague has just corrected', async ({ page, playwright, baseURL }) => {
  await logIn(page, 'clerk');
  const id = await register(page, someName());
  await page.goto(`${LIST}/${id}`);
  await page.getByRole('button', { name: '更正姓名' }).click();
  await page.getByRole('textbox', { name: '正确的姓名' }).fill('演示甲');
  // somebody else, with a session of their own
  const colleague = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const theirs = await rename(colleague, id, '演示乙');
  expect(theirs, 'the colleague is faster').toBe(200);
  await page.getByRole('dialog').getByRole('button', { name: '更正' }).click();
  await expect(page.getByRole('dialog')).toContainText('现在登记的是“演示乙”');
  await page.getByRole('dialog').getByRole('button', { name: '更正' }).click();
  await expect(page.getByRole('heading', { name: '演示甲', level: 1 })).toBeVisible();
});

test('the whole number is shown on a ground, and the look is in the audit log', async ({ page }) => {
  await logIn(page, 'clerk');
  const id = await register(page, someName());
  await page.goto(`${LIST}/${id}`);
  await expect(page.getByText(/\d{6}\*{12}/)).toBeVisible();
  await page.getByRole('button', { name: '显示完整号码' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '事由' }).fill('核对身份');
  await page.getByRole('dialog').getByRole('button', { name: '查看' }).click();
  await expect(page.getByText(/\d{17}[\dX]/)).toBeVisible();
  await logIn(page, 'auditor');
  await page.goto(`/${TENANT}/audit?subject=elder&subjectId=${id}`);
  await expect(page.locator('tbody tr').first()).toContainText('查看完整身份证号');
  await expect(page.locator('tbody tr').first()).toContainText('核对身份');
});

test('who may only read sees no way to write', async ({ page }) => {
  await logIn(page, 'auditor');
  await page.goto(`${LIST}/${(await someElder(page)).id}`);
  await settled(page);
  for (const name of ['登记信息', '更正姓名', '显示完整号码']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});
