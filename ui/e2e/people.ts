import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { TENANT } from './city';

export { TENANT };

/** Login and password by role, and the tenant if it is not the city; as the one who started the server set them up. */
const accounts = JSON.parse(process.env['SONGHE_ACCOUNTS'] ?? '{}') as Record<string, [string, string, string?] | undefined>;

/** The roles that somebody can log in with. */
export const ROLES = Object.keys(accounts);

function account(role: string): [string, string, string?] {
  const found = accounts[role];
  if (!found) {
    throw new Error(`no account for ${role}`);
  }
  return found;
}

/** Where a role is at home. */
export function tenantOf(role: string): string {
  return account(role)[2] ?? TENANT;
}

/** With what a role logs in again. */
export function passwordOf(role: string): string {
  return account(role)[1];
}

/** What the server says of a session. */
export interface Session {
  roles: string[];
  permissions: string[];
  csrf: string;
}

/** A session of its own, without the detour of the login page; the browser or client keeps its cookie. */
export async function enter(request: APIRequestContext, role: string, tenant = tenantOf(role)): Promise<Session> {
  const [login, password] = account(role);
  const answer = await request.post(`/api/v1/${tenant}/session`, { data: { login, password } });
  expect(answer.ok(), `${role} logs in to ${tenant}: ${answer.status()}`).toBe(true);
  return (await answer.json()) as Session;
}

/** Logs in; the page stays where it is. */
export async function logIn(page: Page, role: string, tenant = tenantOf(role)): Promise<void> {
  await enter(page.request, role, tenant);
}

/** Logs in on the login page that is open. */
export async function fillIn(page: Page, role: string): Promise<void> {
  const [login, password] = account(role);
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/login/);
}
