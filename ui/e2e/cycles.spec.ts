import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { logIn, TENANT } from './people';

const CYCLES = `/${TENANT}/cycles`;
const API = `/api/v1/${TENANT}`;

interface Cycle {
  id: number;
  period: string;
  state: string;
}

async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((finding) => finding.impact === 'serious' || finding.impact === 'critical');
  expect(grave.map((finding) => `${finding.id}: ${finding.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
}

async function as(browser: Browser, role: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, role);
  return page;
}

async function cycles(page: Page): Promise<Cycle[]> {
  return ((await (await page.request.get(`${API}/cycles?limit=100`)).json()) as { items: Cycle[] }).items;
}

async function closedCycle(page: Page): Promise<number> {
  const closed = (await cycles(page)).filter((cycle) => cycle.state === 'CLOSED').sort((a, b) => a.period.localeCompare(b.period));
  return closed[0]?.id ?? 0;
}

/** What an earlier run left undecided is returned, so that the next period can be opened. */
async function settle(reviewer: Page): Promise<void> {
  const session = (await (await reviewer.request.get(`${API}/session`)).json()) as { csrf: string };
  for (const cycle of (await cycles(reviewer)).filter((one) => one.state === 'REVIEW')) {
    await reviewer.request.post(`${API}/cycles/${cycle.id}/return`, { data: { remark: '测试' }, headers: { 'X-CSRF-Token': session.csrf } });
  }
}

test('the next month is opened, computed, reviewed down to the persons, and approved by somebody else for exactly its sum', async ({ page: clerk, browser }) => {
  test.setTimeout(180_000);
  const reviewer = await as(browser, 'reviewer');
  await settle(reviewer);
  await logIn(clerk, 'clerk');
  await clerk.goto(CYCLES);
  await expectUsable(clerk);
  await clerk.getByRole('button', { name: '打开下一期' }).click();
  await expect(clerk).toHaveURL(/cycles\/open/);
  await expect(clerk.getByText('本期将计算')).toBeVisible();
  await expectUsable(clerk);
  await clerk.getByRole('button', { name: '打开并计算' }).click();
  await expect(clerk).toHaveURL(/cycles\/\d+$/);
  const address = new URL(clerk.url()).pathname;

  // the shards fill by themselves until the sum is there
  const sum = clerk.locator('[data-sum]');
  await expect(sum).toHaveText(/^−?¥[\d,]+\.\d\d$/, { timeout: 120_000 });
  await expect(clerk.locator('nav li[aria-current=step]')).toContainText('复核');
  await expect(clerk.locator('[data-finding]')).toHaveText(/期(多|少) ¥|合计与/);
  await expect(clerk.locator('[data-group]').first()).toBeVisible();
  await expectUsable(clerk);

  // a group of the difference leads to the persons behind it, each with its reasons
  const group = clerk.locator('[data-group]').first();
  const reason = await group.locator('td').first().innerText();
  await group.getByRole('link', { name: '看名单' }).click();
  await expect(clerk).toHaveURL(/differences\?.*change=/);
  await expect(clerk.locator('h1 + p')).toContainText(reason);
  await expect(clerk.locator('tbody th a').first()).toHaveText(/\S/);
  await expectUsable(clerk);

  // who opened it is told why they may not approve, and who can
  await clerk.goto(address);
  await expect(clerk.locator('[data-barred]')).toContainText('审核人员或财务人员');
  await expect(clerk.getByRole('button', { name: '审批通过并关账' })).toHaveCount(0);

  await reviewer.goto(address);
  await expect(reviewer.locator('[data-sum]')).toBeVisible();
  const seen = await reviewer.locator('[data-sum]').innerText();
  await reviewer.getByRole('button', { name: '审批通过并关账' }).click();
  const dialog = reviewer.getByRole('dialog');
  await expect(dialog).toContainText(seen);
  const approval = reviewer.waitForRequest((request) => request.url().endsWith('/approval'));
  await dialog.getByRole('button', { name: '审批通过并关账' }).click();
  const sent = (await approval).postDataJSON() as { fen: number };
  expect(sent.fen).toBe(Number(seen.replace('−', '-').replace(/[¥,.]/g, '')));
  await expect(reviewer.locator('.tag', { hasText: '已关账' })).toBeVisible();
  await expect(reviewer.getByText(/审批通过，合计/)).toContainText(seen);
  await expect(reviewer.locator('nav li.done')).toHaveCount(5);
  await expectUsable(reviewer);
});

test('a return needs its reason', async ({ page: clerk, browser }) => {
  const reviewer = await as(browser, 'reviewer');
  await settle(reviewer);
  await logIn(clerk, 'clerk');
  await clerk.goto(`${CYCLES}/open`);
  await clerk.getByRole('button', { name: '打开并计算' }).click();
  await expect(clerk.locator('[data-sum]')).toBeVisible({ timeout: 60_000 });
  await reviewer.goto(new URL(clerk.url()).pathname);
  await reviewer.getByRole('button', { name: '退回' }).click();
  const dialog = reviewer.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('请写明退回原因。');
  await dialog.locator('textarea[name=remark]').fill('名单有误');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(reviewer.getByText('退回原因：名单有误')).toBeVisible();
  await expect(reviewer.locator('nav li.failed')).toContainText('已退回');
});

test('the explanation’s amount is the line’s, and its clause leads into the register', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${CYCLES}/${await closedCycle(page)}/lines?subjectKind=elder`);
  const row = page.locator('tbody tr').first();
  const amount = await row.locator('td.num').last().innerText();
  await expectUsable(page);
  await row.getByRole('link', { name: '为什么是这个数' }).click();
  await expect(page.locator('h1')).toContainText(amount.trim());
  await expect(page.getByText('结果与账上分毫不差')).toBeVisible();
  await expect(page.locator('.letter .answer')).toContainText(amount.trim());
  await expectUsable(page);
  const clause = page.locator('.letter a.clause').first();
  await expect(clause).toHaveText(/\S/);
  await clause.click();
  await expect(page).toHaveURL(/\/policy\/documents.*#/);
  await expect(page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)).toBeVisible();
});

test('the letter prints on one page', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${CYCLES}/${await closedCycle(page)}/lines?subjectKind=elder`);
  await page.getByRole('link', { name: '为什么是这个数' }).first().click();
  await expect(page.locator('.letter .answer')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
});

test('the filter of lines stands in the address, with their number and sum in the foot', async ({ page }) => {
  await logIn(page, 'auditor');
  const id = await closedCycle(page);
  const totals = (await (await page.request.get(`${API}/cycles/${id}/lines/totals?subjectKind=facility`)).json()) as { lines: number };
  await page.goto(`${CYCLES}/${id}/lines?subjectKind=facility`);
  await expect(page.locator('.foot')).toContainText(`共 ${totals.lines} 条`);
  await expect(page.locator('.foot b')).toHaveText(/^−?¥[\d,]+\.\d\d$/);
  await page.reload();
  await expect(page.locator('.foot')).toContainText(`共 ${totals.lines} 条`);
});

test('finance approves sums and sees no elder’s name', async ({ page }) => {
  await logIn(page, 'finance');
  const id = await closedCycle(page);
  await page.goto(`${CYCLES}/${id}/lines?subjectKind=elder`);
  const subjects = page.locator('tbody tr > th');
  await expect(subjects.first()).toHaveText(/^老年人 \d+$/);
  expect((await subjects.allInnerTexts()).filter((text) => !/^老年人 \d+$/.test(text.trim()))).toEqual([]);
  const answer = await (await page.request.get(`${API}/cycles/${id}/lines?subjectKind=elder`)).text();
  expect(answer).not.toMatch(/"subjectName":"/);
});

test('oversight sees what changed and why, and no way to a person', async ({ page }) => {
  await logIn(page, 'oversight');
  const id = await closedCycle(page);
  await page.goto(`${CYCLES}/${id}`);
  await expect(page.locator('[data-sum]')).toBeVisible();
  await expect(page.locator('[data-group]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '看名单' })).toHaveCount(0);
  expect((await page.request.get(`${API}/cycles/${id}/differences/lines`)).status()).toBe(403);
});
