import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { logIn, TENANT } from './people';

const REGISTER = `/${TENANT}/policy`;

async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((finding) => finding.impact === 'serious' || finding.impact === 'critical');
  expect(grave.map((finding) => `${finding.id}: ${finding.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
}

test('every part of the register can be used by everybody, in both languages', async ({ page }) => {
  await logIn(page, 'clerk');
  for (const part of ['documents', 'formulas', 'parameters', 'lists', 'indicators', 'own']) {
    await page.goto(`${REGISTER}/${part}`);
    await expect(page.locator('h1')).toHaveText('政策登记簿');
    await expectUsable(page);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Policy register');
});

test('the address of a clause leads to it and to all that rests on it', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${REGISTER}/documents?clause=${encodeURIComponent('三(三)16(1)')}#TY-2022`);
  const clause = page.locator('[data-clause="三(三)16(1)"]');
  await expect(clause).toBeInViewport();
  await expect(clause).toHaveAttribute('data-target', 'true');
  await clause.getByRole('link', { name: '计发床位补贴的最低入住天数' }).click();
  const parameter = page.locator('[data-parameter="bed.minimum-days"]');
  await expect(parameter).toBeInViewport();
  await expect(parameter).toHaveAttribute('open', '');
  await parameter.getByRole('link', { name: /三\(三\)16\(1\)/ }).first().click();
  await expect(clause).toBeInViewport();
});

test('the register finds by a word, and lists what is left to the city', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`${REGISTER}/parameters`);
  const all = await page.locator('[data-parameter]').count();
  await page.locator('input[name=find]').fill('就餐');
  await expect(page).toHaveURL(/find=/);
  await expect(page.locator('[data-parameter]')).not.toHaveCount(all);
  await expect(page.locator('[data-parameter="meal.daily"]')).toBeVisible();
  await page.locator('input[name=find]').fill('');
  await page.getByText(/可由本市自定/).click();
  await expect(page).toHaveURL(/which=open/);
  await expect(page.locator('[data-parameter="bed.minimum-days"]')).toBeVisible();
  await expect(page.getByRole('button', { name: '登记本市自定的值' })).toHaveCount(0);
});

test('a reviewer records a value of the city on a ground, as far as the policy lets it', async ({ page }) => {
  await logIn(page, 'reviewer');
  await page.goto(`${REGISTER}/parameters#bed.minimum-days`);
  const parameter = page.locator('[data-parameter="bed.minimum-days"]');
  await parameter.getByRole('button', { name: '登记本市自定的值' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=value]').fill('0');
  await dialog.locator('input[name=from]').fill('2030-01-01');
  await dialog.locator('input[name=from]').press('Tab');
  await dialog.locator('input[name=ground]').fill('并民发〔2029〕10号 第三条');
  await dialog.getByRole('button', { name: '查看影响' }).click();
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await expect(dialog).toContainText('不得低于');
  await dialog.locator('input[name=value]').fill('15');
  await dialog.getByRole('button', { name: '查看影响' }).click();
  await expect(dialog.locator('.effect')).toContainText('自 2030-01-01 起');
  await expect(dialog.locator('.effect')).toContainText('15');
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(parameter).toContainText('并民发〔2029〕10号');
  await page.goto(`${REGISTER}/own`);
  await expect(page.getByText('并民发〔2029〕10号 第三条').first()).toBeVisible();
});
