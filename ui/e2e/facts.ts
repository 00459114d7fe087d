import { type APIRequestContext, expect, test as base } from '@playwright/test';
import { enter, type Session, TENANT } from './people';

/** What there is to look at in the city, by the numbers that stand in addresses. */
export interface Facts {
  elder: number;
  facility: number;
  cycle: number;
  line: string;
  plugin: string;
  version: string;
  rehearsal: number;
}

interface Line {
  key: string;
  subject: number;
  subjectKind: string;
}

const API = `/api/v1/${TENANT}`;

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(`${API}/${path}`);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return (await answer.json()) as T;
}

async function first<T>(request: APIRequestContext, path: string, fits: (item: T) => boolean = () => true): Promise<T> {
  const { items } = await read<{ items: T[] }>(request, path);
  const found = items.find(fits);
  if (!found) {
    throw new Error(`the city has none of ${path}`);
  }
  return found;
}

/** A rehearsal that has ended; without one, the version in force is rehearsed. */
async function rehearsal(request: APIRequestContext, session: Session, version: string): Promise<number> {
  const runs = await read<{ items: { id: number; state: string }[] }>(request, 'shadow-runs');
  const done = runs.items.find((run) => run.state === 'DONE');
  if (done) {
    return done.id;
  }
  const answer = await request.post(`${API}/shadow-runs`, { data: { version }, headers: { 'X-CSRF-Token': session.csrf } });
  expect(answer.ok(), `a rehearsal: ${answer.status()}`).toBe(true);
  const { id } = (await answer.json()) as { id: number };
  const state = async (): Promise<string> => (await read<{ run: { state: string } }>(request, `shadow-runs/${id}`)).run.state;
  await expect.poll(state, { timeout: 60_000 }).toBe('DONE');
  return id;
}

async function find(request: APIRequestContext): Promise<Facts> {
  const session = await enter(request, 'reviewer');
  const policy = await read<{ plugin: string; version: string }>(request, 'policy');
  const cycle = (await first<{ id: number; state: string; program: string }>(request, 'cycles', (one) => one.state === 'CLOSED')).id;
  const line = await first<Line>(request, `cycles/${cycle}/lines?limit=500`, (one) => one.subjectKind === 'elder');
  return {
    elder: line.subject,
    facility: (await first<{ id: number }>(request, 'facilities?limit=1')).id,
    cycle,
    line: line.key,
    plugin: policy.plugin,
    version: policy.version,
    rehearsal: await rehearsal(request, session, policy.version),
  };
}

/** Tests that need to know what there is; asked once for all of a worker. */
export const test = base.extend<object, { facts: Facts }>({
  facts: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: process.env['SONGHE_SERVER'] ?? 'http://127.0.0.1:8080' });
      await use(await find(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});
