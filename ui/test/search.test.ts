import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { byDefault, type Group, suggest, useSearch } from '@/app/search';

const answers: Record<string, unknown[]> = { elders: [], facilities: [] };
const asked: string[] = [];
let broken = false;

type Asked = { params: { query: { name: string } } };

/** The server: each list answers with what the test laid down; the name "slow" takes its time. */
async function get(path: string, { params }: Asked): Promise<{ data: unknown }> {
  const { name } = params.query;
  const list = path.split('/').at(-1) ?? '';
  asked.push(`${list} ${name}`);
  await new Promise((resolve) => setTimeout(resolve, name === 'slow' ? 30 : 0));
  if (broken) {
    throw new TypeError('network');
  }
  return { data: { items: name === 'slow' ? [{ id: 9 }] : answers[list], next: null } };
}
vi.mock('@/shared/api', () => ({ api: { GET: (path: string, asked: Asked) => get(path, asked) }, data: async (answer: Promise<{ data: unknown }>) => (await answer).data }));

beforeEach(() => {
  asked.length = 0;
  broken = false;
});

const everything = (): boolean => true;
const shown = (groups: Group[]): string[] => groups.flatMap((group) => group.hits.map((hit) => hit.key));

describe('the suggestions of the search', () => {
  it('are people and facilities by kind, each with the way to the whole list', async () => {
    Object.assign(answers, { elders: [{ id: 1, name: '李一', birth: '1940-01-01', number: '1401*' }], facilities: [{ id: 2, name: '李村食堂' }] });
    const groups = await suggest('taiyuan', '李', everything);
    expect(shown(groups)).toEqual(['elder-1', 'all-elders', 'facility-2', 'all-facilities']);
    expect(groups[0]?.hits[0]?.note).toBe('1940-01-01 · 1401*');
    expect(groups[1]?.hits[1]?.to).toMatchObject({ name: 'facilities', query: { name: '李' } });
  });

  it('ask only for what the account may read', async () => {
    await suggest('taiyuan', '李', (permission) => permission === 'facilities:read');
    expect(asked).toEqual(['facilities 李']);
    expect(await suggest('taiyuan', '李', () => false)).toEqual([]);
  });

  it('lead by Enter to the only one found, otherwise to the list', async () => {
    Object.assign(answers, { elders: [{ id: 1, name: '李一' }], facilities: [] });
    expect(byDefault(await suggest('taiyuan', '李', everything))?.key).toBe('elder-1');
    Object.assign(answers, { elders: [{ id: 1 }, { id: 3 }], facilities: [{ id: 2 }] });
    expect(byDefault(await suggest('taiyuan', '李', everything))?.key).toBe('all-elders');
    expect(byDefault([])).toBeUndefined();
  });

  it('are those of the last term, even if an earlier answer comes later', async () => {
    Object.assign(answers, { elders: [{ id: 1 }], facilities: [] });
    const search = effectScope().run(() => useSearch(() => 'taiyuan', everything));
    if (!search) {
      throw new Error('no search');
    }
    search.term.value = 'slow';
    const late = search.settle();
    search.term.value = '李';
    await search.settle();
    await late;
    expect(shown(search.groups.value)).toEqual(['elder-1', 'all-elders']);
    expect([search.answered.value, search.busy.value]).toEqual(['李', false]);
  });

  it('say that the search failed, and not that nothing was found', async () => {
    broken = true;
    const search = effectScope().run(() => useSearch(() => 'taiyuan', everything));
    if (!search) {
      throw new Error('no search');
    }
    search.term.value = '李';
    await search.settle();
    expect([search.failed.value, search.answered.value]).toEqual([true, '']);
  });
});
