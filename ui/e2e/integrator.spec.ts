import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { fillIn, logIn, TENANT } from './people';

const BENCH = `/integrator/${TENANT}`;

/** A version of the city's plugin that is not in force: the flow installs it, activates it and withdraws it again. */
function jar(): string {
  const path = process.env['SONGHE_NEW_JAR'] ?? '';
  expect(existsSync(path), `SONGHE_NEW_JAR is to name the jar of a version that is not installed yet, and says "${path}"`).toBe(true);
  return path;
}
const EXAMINATION = 300_000;

async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((finding) => finding.impact === 'serious' || finding.impact === 'critical');
  expect(grave.map((finding) => `${finding.id}: ${finding.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
}

async function as(browser: Browser, role: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, role);
  await page.goto(path);
  return page;
}

async function decide(page: Page, button: string, remark: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=remark]').fill(remark);
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toBeHidden();
}

test('who comes to the bench chooses a city, logs in there and is where they wanted to go', async ({ page }) => {
  await page.goto('/integrator');
  await expectUsable(page);
  await page.locator(`a[href="${BENCH}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${TENANT}/login\\?next=`));
  await fillIn(page, 'integrator');
  await expect(page).toHaveURL(new RegExp(`${BENCH}/plugins$`));
  await expect(page.getByRole('link', { name: /\d+\.\d+\.\d+/ }).first()).toBeVisible();
});

test('the pages of the bench can be used by everybody: no serious finding of axe', async ({ page }) => {
  await logIn(page, 'integrator');
  for (const path of ['plugins/new', 'rehearsals', 'activations', 'cases', 'plugins']) {
    await page.goto(`${BENCH}/${path}`);
    await expectUsable(page);
  }
  await page.getByRole('link', { name: /\d+\.\d+\.\d+/ }).first().click();
  await expect(page.locator('[data-step]').first()).toBeVisible();
  await expectUsable(page);
  await page.reload();
  await expect(page.locator('h1')).toContainText(/\d+\.\d+\.\d+/);
});

test('a version is examined and installed, rehearsed, proposed, approved by a second person, and withdrawn by two', async ({ page, browser }) => {
  test.setTimeout(2 * EXAMINATION);
  await logIn(page, 'integrator');
  await page.goto(`${BENCH}/plugins/new`);
  await page.locator('input[name=file]').setInputFiles(jar());
  await expect(page.getByRole('button', { name: '只检查，不安装' })).toBeEnabled();
  await page.getByRole('button', { name: '检查并安装' }).click();
  await expect(page.getByRole('button', { name: '停止等待' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /已安装/ })).toBeVisible({ timeout: EXAMINATION });
  await expect(page.locator('[data-check]').first()).toContainText('✓');
  await expectUsable(page);
  await page.getByRole('link', { name: '打开这个版本' }).click();
  await expect(page).toHaveURL(/plugins\/[^/]+\/\d/);
  const address = new URL(page.url()).pathname;
  const version = decodeURIComponent(address.split('/').at(-1) ?? '');
  await expect(page.locator('[data-step=rehearsed]')).toHaveAttribute('data-state', 'next');
  await page.getByRole('button', { name: '试运行这个版本' }).click();
  await expect(page).toHaveURL(/rehearsals\/\d+$/);
  await expect(page.locator('.tag').filter({ hasText: '已完成' })).toBeVisible({ timeout: EXAMINATION });
  await expect(page.locator('.finding')).toHaveText(/将多发 ¥|将少发 ¥|合计不变|完全一致/);
  await expectUsable(page);
  await page.goto(address);
  await expect(page.locator('[data-step=rehearsed]')).toHaveAttribute('data-state', 'done');
  await expect(page.getByRole('button', { name: '提议启用' })).toHaveCount(0);

  const clerk = await as(browser, 'clerk', address);
  await clerk.getByRole('button', { name: '提议启用' }).click();
  await clerk.locator('input[name=month]').fill(new Date().toISOString().slice(0, 7));
  await clerk.locator('input[name=month]').press('Tab');
  await clerk.getByRole('dialog').getByRole('button', { name: '提议启用' }).click();
  await expect(clerk.locator('[data-activation]').first()).toContainText('待审批');
  await expect(clerk.getByRole('button', { name: '批准启用' })).toHaveCount(0);

  const reviewer = await as(browser, 'reviewer', `${BENCH}/activations`);
  await decide(reviewer, '批准启用', '');
  await expect(reviewer.locator('.current')).toHaveText(`现行版本 ${version}`);
  await expect(reviewer.locator('[data-deed]').first()).toHaveAttribute('data-deed', 'approved');
  await expectUsable(reviewer);

  await clerk.goto(`${BENCH}/activations`);
  await decide(clerk, '申请回退', '试行后退回');
  await expect(clerk.getByText('待审批回退')).toBeVisible();
  await reviewer.reload();
  await decide(reviewer, '批准回退', '');
  await expect(reviewer.locator('[data-deed]').first()).toHaveAttribute('data-deed', 'rolledBack');
  await expect(reviewer.locator('.current')).not.toHaveText(`现行版本 ${version}`);
  await expect(reviewer.locator('[data-deed=rollbackAsked]').first()).toContainText('试行后退回');
});
