import { computed, type ComputedRef, onScopeDispose, ref, type Ref, shallowRef } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { api, data } from '@/shared/api';

/** Something that a search can lead to. */
export interface Hit {
  key: string;
  /** What it is called; empty for the way to the whole list, which the box words itself. */
  text: string;
  note: string;
  to: RouteLocationRaw;
}

/** What was found of one kind, ending with the way to the whole list. */
export interface Group {
  kind: 'elders' | 'facilities';
  hits: Hit[];
}

const EACH = 5;
const PAUSE = 200;

type May = (permission: string) => boolean;

async function elders(tenant: string, name: string): Promise<Group> {
  const page = await data(api.GET('/api/v1/{tenant}/elders', { params: { path: { tenant }, query: { name, limit: EACH } } }));
  const hits = (page.items ?? []).map((one) => ({
    key: `elder-${one.id}`,
    text: one.name ?? '',
    note: [one.birth, one.number].filter(Boolean).join(' · '),
    to: { name: 'elder', params: { tenant, elder: one.id } },
  }));
  return { kind: 'elders', hits: [...hits, whole('elders', tenant, name)] };
}

async function facilities(tenant: string, name: string): Promise<Group> {
  const page = await data(api.GET('/api/v1/{tenant}/facilities', { params: { path: { tenant }, query: { name, limit: EACH } } }));
  const hits = (page.items ?? []).map((one) => ({
    key: `facility-${one.id}`,
    text: one.name ?? '',
    note: one.creditCode ?? '',
    to: { name: 'facility', params: { tenant, facility: one.id } },
  }));
  return { kind: 'facilities', hits: [...hits, whole('facilities', tenant, name)] };
}

function whole(kind: Group['kind'], tenant: string, name: string): Hit {
  return { key: `all-${kind}`, text: '', note: '', to: { name: kind, params: { tenant }, query: { name } } };
}

/** What the account may read of what is called so; a kind of which nothing was found is left out. */
export async function suggest(tenant: string, name: string, may: May): Promise<Group[]> {
  const asked = [may('elders:read') ? elders(tenant, name) : null, may('facilities:read') ? facilities(tenant, name) : null];
  const groups = await Promise.all(asked.filter((one) => one !== null));
  return groups.filter((group) => group.hits.length > 1);
}

/** Where Enter leads when nothing was chosen: to the one that was found, else to the list of the first kind. */
export function byDefault(groups: Group[]): Hit | undefined {
  const only = groups.length === 1 && groups[0]?.hits.length === 2;
  return only ? groups[0]?.hits[0] : groups[0]?.hits.at(-1);
}

export interface Search {
  term: Ref<string>;
  groups: Ref<Group[]>;
  hits: ComputedRef<Hit[]>;
  /** For which term the groups are; empty as long as nothing was asked. */
  answered: Ref<string>;
  busy: Ref<boolean>;
  failed: Ref<boolean>;
  /** Asks after a pause in the typing. */
  typed: () => void;
  /** Asks now, unless the answer is there. */
  settle: () => Promise<void>;
  clear: () => void;
}

/** Suggestions for what is being typed; of overlapping questions only the last one counts. */
export function useSearch(tenant: () => string, may: May): Search {
  const term = ref('');
  const groups: Ref<Group[]> = shallowRef([]);
  const answered = ref('');
  const busy = ref(false);
  const failed = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  async function ask(): Promise<void> {
    const name = term.value.trim();
    const mine = ++round;
    busy.value = name !== '';
    failed.value = false;
    const found = name ? await suggest(tenant(), name, may).catch(() => null) : [];
    if (mine === round) {
      groups.value = found ?? [];
      failed.value = found === null;
      answered.value = found === null ? '' : name;
      busy.value = false;
    }
  }

  function typed(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  }

  async function settle(): Promise<void> {
    clearTimeout(timer);
    if (answered.value !== term.value.trim()) {
      await ask();
    }
  }

  function clear(): void {
    clearTimeout(timer);
    round++;
    term.value = '';
    groups.value = [];
    answered.value = '';
    busy.value = failed.value = false;
  }
  onScopeDispose(() => clearTimeout(timer));
  return { term, groups, hits: computed(() => groups.value.flatMap((group) => group.hits)), answered, busy, failed, typed, settle, clear };
}
