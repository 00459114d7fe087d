import { ref, type Ref, shallowRef } from 'vue';

/** A list that the server gives page by page. */
export interface Paged<T> {
  items: Ref<T[]>;
  more: Ref<boolean>;
  busy: Ref<boolean>;
  problem: Ref<unknown>;
  start: () => Promise<void>;
  next: () => Promise<void>;
}

/** Reads the first page now, and each further one when asked. A list begun anew drops answers of the one before. */
export function usePaged<T>(read: (after: string | undefined) => Promise<{ items?: T[]; next?: string | null }>): Paged<T> {
  const items: Ref<T[]> = shallowRef([]);
  const more = ref(false);
  const busy = ref(false);
  const problem = ref<unknown>(null);
  let after: string | undefined;
  let round = 0;

  async function next(): Promise<void> {
    const mine = round;
    busy.value = true;
    problem.value = null;
    try {
      const page = await read(after);
      if (mine === round) {
        items.value = [...items.value, ...(page.items ?? [])];
        after = page.next ?? undefined;
        more.value = after !== undefined;
      }
    } catch (error) {
      problem.value = mine === round ? error : problem.value;
    } finally {
      busy.value = mine === round ? false : busy.value;
    }
  }

  async function start(): Promise<void> {
    round++;
    items.value = [];
    after = undefined;
    more.value = false;
    await next();
  }
  void start();
  return { items, more, busy, problem, start, next };
}
