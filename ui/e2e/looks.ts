import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const WIDTHS = [390, 768, 1440];

/** The page has said all it has to say: it has a heading, nothing is being read, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.el-skeleton, [aria-busy=true]')).toHaveCount(0);
}

/** What axe finds that keeps somebody out, with the first elements concerned. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`);
}

/** By how much the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(document.documentElement.scrollWidth - document.documentElement.clientWidth)),
        ),
      ),
  );
}

export async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const excess = await overflow(page);
    if (excess > 0) {
      found.push(`at ${width} px the page is ${excess} px too wide`);
    }
  }
  return found;
}

/** Chinese words on the page outside what is marked as Chinese: in its text, its labels and its title. */
export async function chinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const han = /[\p{Script=Han}][\p{Script=Han}\d]*/gu;
    const found: string[] = [...(document.title.match(han) ?? [])];
    const note = (element: Element | null, text: string | null): void => {
      const marked = element?.closest('[lang^=zh]');
      if (element?.checkVisibility() && (!marked || marked === document.documentElement)) {
        found.push(...(text?.match(han) ?? []));
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      note(node.parentElement, node.nodeValue);
    }
    document.querySelectorAll('[title], [aria-label], [placeholder], [alt]').forEach((element) =>
      ['title', 'aria-label', 'placeholder', 'alt'].forEach((name) => note(element, element.getAttribute(name))),
    );
    return [...new Set(found)];
  });
}

/** The preferences of a reader, kept where the interface keeps them, before the page is loaded. */
export async function prefer(page: Page, preferences: Partial<Record<'language' | 'theme' | 'text', string>>): Promise<void> {
  await page.addInitScript((given) => {
    Object.entries(given).forEach(([key, value]) => localStorage.setItem(`songhe.${key}`, value));
  }, preferences);
}
