import { type APIResponse, expect, type Page } from '@playwright/test';
import { test } from './facts';
import { settled } from './looks';
import { enter, fillIn, logIn, ROLES, TENANT, tenantOf } from './people';
import { nameOf, places } from './places';
import { Watch } from './watch';

const staff = ROLES.filter((role) => tenantOf(role) === TENANT);
const guarded = places.filter((place) => place.needs);

async function otherCity(page: Page): Promise<string> {
  const cities = (await (await page.request.get('/api/v1/tenants')).json()) as { id: string; policy: boolean }[];
  const other = cities.find((city) => city.id !== TENANT && city.policy);
  expect(other, 'a second city').toBeTruthy();
  return other?.id ?? '';
}

/** What is read below a city's address, by whoever may. */
function reads(tenant: string, numbers: { elder: number; facility: number; cycle: number; line: string }): string[] {
  const { elder, facility, cycle, line } = numbers;
  return [
    'session', 'elders', `elders/${elder}`, 'facilities', `facilities/${facility}`, 'cycles', `cycles/${cycle}`, `cycles/${cycle}/lines`,
    `cycles/${cycle}/lines/${encodeURIComponent(line)}/explanation`, 'audit', 'plugins', 'policy', 'overview/elders', 'shadow-runs', 'activations',
  ].map((path) => `/api/v1/${tenant}/${path}`);
}

function statuses(answers: APIResponse[]): string[] {
  return answers.map((answer) => `${answer.status()} ${new URL(answer.url()).pathname}`);
}

for (const role of staff) {
  test(`${role} logs in, and every page the menu offers opens without a refusal`, async ({ page }) => {
    await page.goto(`/${TENANT}/login`);
    await fillIn(page, role);
    const watch = new Watch(page);
    await settled(page);
    const offered = await page.locator('nav a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(offered.length).toBeGreaterThan(1);
    for (const path of offered) {
      await page.locator(`nav a[href="${path}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${path}(/|\\?|$)`));
      await settled(page);
    }
    expect(watch.complaints).toEqual([]);
  });

  test(`${role} is told on every page they may not see that they may not, and sees nothing of it`, async ({ page, facts }) => {
    const { permissions } = await enter(page.request, role);
    const closed = guarded.filter((place) => !place.needs?.some((permission) => permissions.includes(permission)));
    for (const place of closed) {
      await page.goto(place.path(facts));
      await expect.soft(page.getByText(/没有这项权限|您的角色不能/).first(), `${role} at ${nameOf(place)}`).toBeVisible({ timeout: 5_000 });
      expect.soft(await page.locator('main td').count(), `rows for ${role} at ${nameOf(place)}`).toBe(0);
    }
  });
}

test('a session of one city opens nothing of another: not its pages, not what they are made of', async ({ page, facts }) => {
  const other = await otherCity(page);
  await logIn(page, 'clerk');
  for (const path of ['elders', `elders/${facts.elder}`, `cycles/${facts.cycle}/lines`, 'audit', 'policy']) {
    await page.goto(`/${other}/${path}`);
    await expect(page).toHaveURL(new RegExp(`/${other}/login\\?next=`));
  }
  await page.goto(`/integrator/${other}/plugins`);
  await expect(page).toHaveURL(new RegExp(`/${other}/login\\?next=`));
  const cookies = await page.context().cookies(`${new URL(page.url()).origin}/api/v1/${TENANT}`);
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(Cookie).toContain('songhe_session=');
  const answers = await Promise.all(reads(other, facts).map((path) => page.request.get(path, { headers: { Cookie } })));
  // a session that is carried to another city is not even told that there is something
  expect(statuses(answers).filter((one) => !one.startsWith('404'))).toEqual([]);
});

test('without a login nothing of a city can be read', async ({ page, facts }) => {
  const answers = await Promise.all(reads(TENANT, facts).map((path) => page.request.get(path)));
  expect(statuses(answers).filter((one) => !one.startsWith('401'))).toEqual([]);
  await page.goto(`/${TENANT}/elders/${facts.elder}`);
  await expect(page).toHaveURL(new RegExp(`/${TENANT}/login\\?next=`));
});

for (const role of ROLES.filter((one) => ['oversight', 'integrator', 'province'].includes(one))) {
  test(`${role} comes to no person of the city by any address`, async ({ page, facts }) => {
    await enter(page.request, role);
    const persons = reads(TENANT, facts).filter((path) => /elders(\/\d+)?$|lines/.test(path) && !path.includes('overview'));
    expect(persons.length).toBe(4);
    const answers = await Promise.all(persons.map((path) => page.request.get(path)));
    expect(statuses(answers).filter((one) => !/^40[13]/.test(one))).toEqual([]);
  });
}
