import { expect, type Locator, type Page, test } from '@playwright/test';
import { TENANT } from './city';
import { barriers, overflows } from './looks';
import { enter, fillIn, logIn, passwordOf, tenantOf } from './people';

/** What each role finds in the navigation of the city, by the last part of its address. */
const MENUS: Record<string, string[]> = {
  clerk: ['home', 'elders', 'facilities', 'imports', 'cycles', 'policy'],
  reviewer: ['home', 'elders', 'facilities', 'cycles', 'policy'],
  finance: ['home', 'facilities', 'cycles', 'policy'],
  auditor: ['home', 'elders', 'facilities', 'cycles', 'policy', 'audit'],
  oversight: ['home', 'cycles', 'policy'],
  integrator: ['home', 'policy'],
};

const search = (page: Page): Locator => page.getByRole('combobox', { name: '搜索老年人与机构' });

for (const [role, expected] of Object.entries(MENUS)) {
  test(`the login of ${role} leads to the menu of that role and no further`, async ({ page }) => {
    const tenant = tenantOf(role);
    await page.goto(`/${tenant}/login`);
    await fillIn(page, role);
    await expect(page.locator('h1')).toBeVisible();
    const links = page.getByRole('navigation').first().locator('ul').first().getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname.split('/')[2]));
    expect(addresses).toEqual(expected);
    await expect(page.getByRole('navigation').first().locator('[aria-current=page]')).toHaveCount(1);
  });
}

test('a page that is not for an account says so instead of failing, and asks the server nothing', async ({ page }) => {
  await logIn(page, 'clerk');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/${TENANT}/audit`);
  await expect(page.getByRole('heading', { name: '您的账号没有这项权限' })).toBeVisible();
  expect(asked.filter((url) => url.includes('/audit?') || url.endsWith('/api/v1/' + TENANT + '/audit'))).toEqual([]);
});

test('the key / leads to the search, which finds a person by keyboard alone', async ({ page }) => {
  await logIn(page, 'clerk');
  const list = await page.request.get(`/api/v1/${TENANT}/elders?limit=1`);
  const { items } = (await list.json()) as { items: { id: number; name: string }[] };
  const [elder] = items;
  await page.goto(`/${TENANT}/cycles`);
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
  await page.keyboard.type(elder?.name ?? '');
  await expect(page.getByRole('option').first()).toContainText(elder?.name ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(search(page)).toHaveAttribute('aria-activedescendant', /elder/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/elders\/\d+$/);
  await expect(page.locator('h1')).toContainText(elder?.name ?? '');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(elder?.name ?? ''));
});

test('Enter leads to the whole list when nothing was chosen, and / is only a sign where one writes', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  await search(page).fill('王');
  await search(page).press('Enter');
  await expect(page).toHaveURL(/\/elders\?.*name=%E7%8E%8B/);
  await search(page).fill('a');
  await search(page).press('/');
  await expect(search(page)).toHaveValue('a/');
});

test('the language button turns every text of the frame', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  const frame = page.locator('header.bar, nav.menu');
  await expect(page.locator('nav.menu')).toContainText('老年人');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const texts = (await frame.allInnerTexts()).join('\n').replace('中文', '');
  expect(texts.match(/\p{Script=Han}+/gu)).toBeNull();
  const labels = await frame.locator('[aria-label], [title], [placeholder]').evaluateAll((all) =>
    all.flatMap((one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '')),
  );
  expect(labels.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
  await expect(page).toHaveTitle(/Songhe$/);
});

test('large text and the dark stay after the page is loaded again', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  const before = await page.locator('h1').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByRole('button', { name: /明暗/ }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(await page.locator('h1').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(before);
});

test('a session of one city is none in another: the page leads to that city’s login, the server refuses', async ({ page }) => {
  await logIn(page, 'clerk');
  const tenants = (await (await page.request.get('/api/v1/tenants')).json()) as { id: string }[];
  const other = tenants.find((one) => one.id !== TENANT)?.id ?? 'nowhere';
  await page.goto(`/${other}/elders`);
  await expect(page).toHaveURL(new RegExp(`/${other}/login\\?next=`));
  await expect(page.locator('input[name=password]')).toBeVisible();
  const [cookie] = (await page.context().cookies(`${new URL(page.url()).origin}/api/v1/${TENANT}`)).filter((one) => one.name.includes('session'));
  const answer = await page.request.get(`/api/v1/${other}/elders`, { headers: { Cookie: `${cookie?.name}=${cookie?.value}` } });
  expect([401, 403, 404]).toContain(answer.status());
  expect((await page.request.get(`/api/v1/${TENANT}/elders?limit=1`)).status()).toBe(200);
});

test('who was sent to the login comes back to where they wanted to go', async ({ page }) => {
  await page.goto(`/${TENANT}/cycles`);
  await expect(page).toHaveURL(/login\?next=/);
  await fillIn(page, 'finance');
  await expect(page).toHaveURL(new RegExp(`/${TENANT}/cycles$`));
});

test('a session that has ended leads to the login and back', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  await expect(page.locator('h1')).toBeVisible();
  await page.context().clearCookies();
  await page.locator('nav.menu').getByRole('link', { name: '老年人' }).click();
  await expect(page).toHaveURL(/login\?next=.*elders/);
  await fillIn(page, 'clerk');
  await expect(page).toHaveURL(new RegExp(`/${TENANT}/elders$`));
});

test('a wrong password is said to be wrong, and what was typed stays', async ({ page }) => {
  await page.goto(`/${TENANT}/login`);
  await page.locator('input[name=login]').fill('nobody-of-this-name');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toContainText('不正确');
  await expect(page.locator('input[name=login]')).toHaveValue('nobody-of-this-name');
  await expect(page.locator('input[name=password]')).toBeFocused();
});

test('a page with unsaved input asks before it is left', async ({ page }) => {
  const tenant = tenantOf('integrator');
  await enter(page.request, 'integrator');
  await page.goto(`/integrator/${tenant}/cases`);
  await expect(page.locator('textarea[name=yaml]')).not.toHaveValue('');
  await page.locator('textarea[name=yaml]').fill('cases: []');
  const leave = page.locator('nav.menu').getByRole('link').first();
  await leave.click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('本页有尚未提交的内容');
  await question.getByRole('button', { name: '留在本页' }).click();
  await expect(page).toHaveURL(/cases/);
  await expect(question).toBeHidden();
  await leave.click();
  await question.getByRole('button', { name: '离开本页' }).click();
  await expect(page).not.toHaveURL(/cases/);
});

test('a session that ends under unsaved input is begun again over it, and the input stays', async ({ page }) => {
  const tenant = tenantOf('integrator');
  await enter(page.request, 'integrator');
  await page.goto(`/integrator/${tenant}/cases`);
  const sheet = page.locator('textarea[name=yaml]');
  const kept = 'cases: []';
  await expect(sheet).not.toHaveValue('');
  await sheet.fill(kept);
  await page.context().clearCookies();
  await page.locator('main .el-button--primary').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('登录已过期');
  await dialog.locator('input[name=password]').fill(passwordOf('integrator'));
  await dialog.locator('button[type=submit]').click();
  await expect(dialog).toBeHidden();
  await expect(sheet).toHaveValue(kept);
  await expect(page).toHaveURL(/cases/);
});

test('on a phone the navigation is a drawer that takes the focus and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  const burger = page.getByRole('button', { name: '导航', exact: true });
  await burger.click();
  await expect(page.locator('nav.menu a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('nav.menu')).toBeHidden();
  await expect(burger).toBeFocused();
});

test('the navigation folds to icons that still have their names, and stays so', async ({ page }) => {
  await logIn(page, 'clerk');
  await page.goto(`/${TENANT}/home`);
  await page.getByRole('button', { name: '收起导航' }).click();
  await page.reload();
  const link = page.locator('nav.menu').getByRole('link', { name: '发放周期' });
  expect((await link.boundingBox())?.width).toBeLessThan(60);
  await link.click();
  await expect(page).toHaveURL(/cycles$/);
});

test('every door is open to everybody, and no wider than a phone', async ({ page }) => {
  for (const path of ['/', '/integrator', `/${TENANT}/login`, '/nowhere-at-all/home']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await barriers(page), path).toEqual([]);
    expect(await overflows(page), path).toEqual([]);
  }
});
