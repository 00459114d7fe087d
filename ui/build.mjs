// Builds the interface: types from the server's description, checks, tests, bundles. Does nothing when nothing changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const [description] = process.argv.slice(2);
if (!description || !existsSync(resolve(description))) {
  console.error('usage: [SKIP_TESTS=true] node build.mjs <openapi.yaml>');
  process.exit(2);
}
const skipTests = process.env.SKIP_TESTS === 'true';
/** The most that a door may load first, in bytes of gzip. */
const FIRST_LOAD = 300 * 1024;

function files(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function digest(paths) {
  const hash = createHash('sha256');
  paths.forEach((path) => hash.update(path.slice(here.length)).update(readFileSync(path)));
  return hash.digest('hex');
}

function run(script, ...args) {
  execFileSync('npx', ['--no-install', script, ...args], { cwd: here, stdio: 'inherit' });
}

function unlessSame(stampFile, stamp, work) {
  const file = join(here, stampFile);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) {
    return;
  }
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** The first load of a door: the entry and everything it and the door's frame import at once. */
function firstLoad(manifest, entries) {
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) {
      return;
    }
    seen.add(key);
    (chunk.imports ?? []).forEach(visit);
  };
  entries.forEach(visit);
  const loaded = [...seen].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(loaded)].reduce((sum, file) => sum + gzipSync(readFileSync(join(here, 'dist', file))).length, 0);
}

function weigh() {
  const manifest = JSON.parse(readFileSync(join(here, 'dist/.vite/manifest.json'), 'utf8'));
  const doors = JSON.parse(readFileSync(join(here, 'doors.json'), 'utf8'));
  for (const [door, entries] of Object.entries(doors)) {
    const missing = entries.filter((entry) => !manifest[entry]);
    const bytes = firstLoad(manifest, entries);
    console.log(`ui: first load of ${door}: ${(bytes / 1024).toFixed(1)} KiB gzip`);
    if (missing.length > 0 || bytes > FIRST_LOAD) {
      console.error(missing.length > 0 ? `ui: no chunk ${missing}` : `ui: more than ${FIRST_LOAD / 1024} KiB`);
      process.exit(1);
    }
  }
}

function compress() {
  files('dist/assets')
    .filter((path) => /\.(js|css|svg)$/.test(path))
    .forEach((path) => writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 })));
}

const lock = digest([join(here, 'package-lock.json')]);
unlessSame('node_modules/.songhe', lock, () =>
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'], { cwd: here, stdio: 'inherit' }),
);
const inputs = ['src', 'public', 'test', 'e2e']
  .flatMap(files)
  .filter((path) => !path.endsWith('schema.d.ts'))
  .concat(['index.html', 'vite.config.ts', 'eslint.config.js', 'tsconfig.json', 'playwright.config.ts', 'doors.json', 'build.mjs'].map((name) => join(here, name)));
const stamp = lock + digest(inputs) + digest([resolve(description)].filter((path) => statSync(path).isFile())) + skipTests;
unlessSame('dist/.songhe', stamp, () => {
  rmSync(join(here, 'dist'), { recursive: true, force: true });
  run('openapi-typescript', resolve(description), '-o', 'src/api/schema.d.ts');
  run('vite', 'build', '--logLevel', 'warn');
  run('vue-tsc', '--noEmit');
  if (!skipTests) {
    run('eslint', '--max-warnings=0', '.');
    run('vitest', 'run', '--reporter=dot');
  }
  weigh();
  compress();
});
