import chromium from '@sparticuz/chromium';
import { defineConfig } from '@playwright/test';

const executablePath = await chromium.executablePath();

const results = process.env['SONGHE_RESULTS'];
const shots = process.env['SONGHE_SHOTS'];

/**
 * Tests in a real browser against a real server; where it stands and who can log in is given from outside. With SONGHE_SHOTS a picture of every
 * page is taken instead, into that folder.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: shots ? 'shots.ts' : '*.spec.ts',
  outputDir: results ? `${results}/failed` : 'test-results',
  workers: Number(process.env['SONGHE_BROWSERS'] ?? 1),
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: results ? [['list'], ['json', { outputFile: `${results}/report.json` }]] : [['list']],
  use: {
    baseURL: process.env['SONGHE_SERVER'] ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // what moves is judged where it comes to rest
    contextOptions: { reducedMotion: 'reduce' },
    trace: results ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] },
  },
});
