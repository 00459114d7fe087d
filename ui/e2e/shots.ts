import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './facts';
import { prefer, settled, WIDTHS } from './looks';
import { logIn } from './people';
import { nameOf, places } from './places';

/** Not a test: takes a picture of every page in every width, for those who write about the interface or look it over. */
const folder = process.env['SONGHE_SHOTS'] ?? 'shots';
const languages = (process.env['SONGHE_SHOTS_LANGUAGES'] ?? 'zh').split(',');
const theme = process.env['SONGHE_SHOTS_THEME'] ?? 'light';

mkdirSync(folder, { recursive: true });
for (const place of places) {
  for (const language of languages) {
    test(`${nameOf(place)} in ${language}`, async ({ page, facts }) => {
      await prefer(page, { language, theme });
      if (place.role) {
        await logIn(page, place.role);
      }
      await page.goto(place.path(facts));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const suffix = [language === 'zh' ? '' : `-${language}`, theme === 'light' ? '' : `-${theme}`].join('');
        await page.screenshot({ path: join(folder, `${nameOf(place)}-${width}${suffix}.png`), fullPage: true });
      }
    });
  }
}
