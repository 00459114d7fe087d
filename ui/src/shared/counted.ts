import { computed, type ComputedRef, type Ref, shallowRef } from 'vue';
import { count } from './money';
import { type Paged, usePaged } from './paged';

/** How many there are; not exact where the server stopped counting. */
interface Total {
  count?: number;
  exact?: boolean;
}

export interface Counted<T> extends Paged<T> {
  /** How many there are by the filter, if that is known exactly. */
  total: ComputedRef<number | undefined>;
  /** How many were counted at least, where there are too many to count. */
  atLeast: ComputedRef<string>;
}

/** A list page by page, whose first page says how many there are. */
export function useCounted<T>(read: (after: string | undefined) => Promise<{ items?: T[]; next?: string | null; total?: Total | null }>): Counted<T> {
  const counted: Ref<Total | null> = shallowRef(null);
  const paged = usePaged<T>(async (after) => {
    const page = await read(after);
    counted.value = after === undefined ? (page.total ?? null) : counted.value;
    return page;
  });
  const total = computed(() => (counted.value?.exact ? counted.value.count : undefined));
  const atLeast = computed(() => (counted.value && !counted.value.exact ? count(counted.value.count) : ''));
  return { ...paged, total, atLeast };
}
