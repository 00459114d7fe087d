import { expect, type Page } from '@playwright/test';
import { test } from './facts';
import { barriers, chinese, overflows, prefer, settled } from './looks';
import { logIn } from './people';
import { nameOf, places } from './places';
import { Watch } from './watch';

/** Chinese that did not come from the server is a text that nobody translated. */
async function untranslated(page: Page, watch: Watch): Promise<string[]> {
  const data = await watch.data();
  return (await chinese(page)).filter((words) => !data.some((text) => text.includes(words)));
}

for (const place of places) {
  const path = nameOf(place);

  test(`${path} can be used by everybody, fits every screen, is quiet and speaks both languages`, async ({ page, facts }) => {
    const watch = new Watch(page, place.expected);
    if (place.role) {
      await logIn(page, place.role);
    }
    await page.goto(place.path(facts));
    await settled(page);
    expect.soft(await barriers(page), 'barriers').toEqual([]);
    expect.soft(await overflows(page), 'in Chinese').toEqual([]);
    await prefer(page, { language: 'en', theme: place.dark ? 'dark' : 'light' });
    await page.reload();
    await settled(page);
    expect.soft(place.dark ? await barriers(page) : [], 'barriers in the dark').toEqual([]);
    expect.soft(await untranslated(page, watch), 'Chinese in the English interface').toEqual([]);
    expect.soft(await overflows(page), 'in English').toEqual([]);
    expect.soft(watch.complaints, 'complaints').toEqual([]);
  });
}
