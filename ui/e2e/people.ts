import { expect, type Page } from '@playwright/test';

/** The accounts of the tests, as the one who started the server set them up: login and password by role. */
const accounts = JSON.parse(process.env['SONGHE_ACCOUNTS'] ?? '{}') as Record<string, [string, string] | undefined>;

export const TENANT = process.env['SONGHE_TENANT'] ?? 'taiyuan';

export async function logIn(page: Page, role: string, tenant = TENANT): Promise<void> {
  await page.goto(`/${tenant}/login`);
  await fillIn(page, role);
}

/** Logs in on the login page that is open. */
export async function fillIn(page: Page, role: string): Promise<void> {
  const account = accounts[role];
  if (!account) {
    throw new Error(`no account for ${role}`);
  }
  await page.locator('input[name=login]').fill(account[0]);
  await page.locator('input[name=password]').fill(account[1]);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/login/);
}
