import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { logIn, TENANT } from './people';

const pages = ['home', 'elders', 'facilities', 'cycles', 'imports'];

for (const path of pages) {
  test(`${path} can be used by everybody: no serious finding of axe`, async ({ page }) => {
    await logIn(page, 'clerk');
    await page.goto(`/${TENANT}/${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter((finding) => finding.impact === 'serious' || finding.impact === 'critical');
    expect(grave.map((finding) => `${finding.id}: ${finding.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  });
}
