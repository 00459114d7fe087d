import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { barriers, overflows, settled } from './looks';
import { citizenId, someBirth, someName } from './numbers';
import { logIn, TENANT } from './people';

const PAGE = `/${TENANT}/imports`;

async function total(page: Page): Promise<number> {
  const answer = await page.request.get(`/api/v1/${TENANT}/elders?limit=1`);
  return ((await answer.json()) as { total: { count: number } }).total.count;
}

function file(rows: string[][]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n'), 'utf8') };
}

test('a wrong row refuses the file whole; its good rows come in when asked for, and everybody can see what happened', async ({ page }) => {
  const [good, wrong] = [someName(), someName()];
  const number = citizenId(someBirth());
  const bad = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
  const rows = [
    ['身份证号', '姓名', '常住区划', '虚构数据'],
    [citizenId(someBirth()), good, '140105001', '是'],
    [bad, wrong, '140105001', '是'],
  ];
  await logIn(page, 'clerk');
  const before = await total(page);
  await page.goto(PAGE);
  await settled(page);
  await page.locator('input[type=file]').setInputFiles(file(rows));
  const report = page.getByRole('region', { name: '导入结果' });
  await expect(report).toContainText('一行也没有收');
  const refused = report.locator('tbody tr');
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText(wrong);
  await expect(refused).toContainText('校验不符');
  await expect(refused.locator('.meant')).toContainText(bad);
  expect(await total(page)).toBe(before);
  expect(await barriers(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);

  await report.getByRole('button', { name: '收下其余合格的行' }).click();
  await expect(report).toContainText('部分收下');
  await expect(report.locator('tbody tr')).toHaveCount(1);
  expect(await total(page)).toBe(before + 1);

  const [download] = await Promise.all([page.waitForEvent('download'), report.getByRole('button', { name: '下载未收的行' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(wrong);
  expect(text).toContain('"row","reasons"');
  expect(text).not.toContain(good);

  await report.getByRole('link', { name: '查看老年人名册' }).click();
  await page.getByRole('textbox', { name: '姓名开头' }).fill(good);
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await page.getByRole('link', { name: good }).click();
  await expect(page.getByRole('heading', { name: good, level: 1 })).toBeVisible();
  await expect(page.getByRole('list', { name: '概况' })).toContainText('小店区 坞城街道');

  await logIn(page, 'auditor');
  await page.goto(`/${TENANT}/audit?action=import.`);
  await expect(page.locator('tbody tr').first()).toContainText('导入老年人');
  await expect(page.locator('tbody tr').first()).toContainText('未收 1');
});

test('a file whose head is wrong is refused with what to do, and nothing is lost', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${PAGE}?kind=facilities`);
  await settled(page);
  await page.locator('input[type=file]').setInputFiles(file([['名称', '没有这一列'], ['甲', '乙']]));
  await expect(page.getByRole('alert')).toContainText('表头与模板不符');
});

test('the template has the head that the page explains', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(PAGE);
  await settled(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载模板' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('身份证号,姓名');
});
