import { expect, type Page, test } from '@playwright/test';
import { logIn, TENANT } from './people';

const RIGHT = `formula: TY-S6
period: 2022-05
cases:
  - name: without a meal there is nothing to grant
    elder: {birth: 1950-01-01}
    expect: {refused: TY-S6.no-meals}
`;

async function open(page: Page, role = 'integrator'): Promise<void> {
  await logIn(page, role);
  await page.goto(`/integrator/${TENANT}/cases`);
  await expect(page.locator('textarea[name=yaml]')).not.toHaveValue('');
}

async function run(page: Page, yaml: string): Promise<void> {
  await page.locator('textarea[name=yaml]').fill(yaml);
  await page.locator('textarea[name=yaml]').press('Control+Enter');
}

test('the cases that a version carries are as expected, and what is changed in them differs', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '运行案例' }).click();
  await expect(page.locator('[data-summary]')).toContainText('全部相符');
  await expect(page.locator('[data-case=good]').first()).toBeVisible();

  await run(page, RIGHT);
  await expect(page.locator('[data-summary]')).toHaveText(/^✓ 1 个案例全部相符$/);
  await page.locator('[data-case=good] summary').click();
  await expect(page.locator('[data-case=good]')).toContainText('就餐');
  await expect(page.locator('[data-case=good] a[href*="/policy/"]').first()).toHaveAttribute('href', new RegExp(`/${TENANT}/policy/`));

  await run(page, RIGHT.replace('{refused: TY-S6.no-meals}', '{granted: [{recipient: self, form: cash, amount: 4600, split: {city: 4600}}]}'));
  await expect(page.locator('[data-summary]')).toHaveText(/^≠ 1 个案例中 1 个不符$/);
  const differing = page.locator('[data-case=bad] [data-differs]');
  await expect(differing.filter({ hasText: '结论' })).toContainText('给予');
  await expect(differing.filter({ hasText: '结论' })).toContainText('不予');
  await expect(differing.filter({ hasText: '金额' })).toContainText('¥46.00');
  await expect(differing.first()).toContainText('不同');
});

test('what is written wrongly is shown on its line, with what is allowed, and nothing is run', async ({ page }) => {
  await open(page);
  await run(page, RIGHT.replace('birth:', 'brith:').replace('refused:', 'denied:'));
  const fault = page.locator('[data-fault="5"]');
  await expect(fault).toContainText('第 5 行');
  await expect(fault).toContainText('可用的有：birth');
  await expect(page.locator('[data-case]')).toHaveCount(0);
  await expect(page.locator('.line.fault')).toHaveText(/5$/);
  await fault.getByRole('button').click();
  const selected = await page.locator('textarea[name=yaml]').evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toContain('brith');
});

test('the editor indents by Tab, and lets the keyboard out after Escape', async ({ page }) => {
  await open(page);
  const editor = page.locator('textarea[name=yaml]');
  await editor.fill('cases:');
  await editor.press('End');
  await editor.press('Enter');
  await editor.pressSequentially('- name: a');
  await expect(editor).toHaveValue('cases:\n  - name: a');
  await editor.press('Tab');
  await expect(editor).toBeFocused();
  await editor.press('Escape');
  await editor.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('who may only read cases sees them and cannot run them; what was changed is not left unasked', async ({ page }) => {
  await open(page, 'clerk');
  await expect(page.getByRole('button', { name: '运行案例' })).toHaveCount(0);
  await page.locator('textarea[name=yaml]').fill('cases: []');
  await page.getByRole('link', { name: '试运行' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('尚未提交');
  await asked.getByRole('button', { name: '留在本页' }).click();
  await expect(page.locator('textarea[name=yaml]')).toHaveValue('cases: []');
});
