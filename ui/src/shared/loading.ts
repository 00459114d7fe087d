import { type Ref, ref, shallowRef } from 'vue';

/** A reading from the server with its three states: being read, there, failed. */
export interface Loading<T> {
  value: Ref<T | null>;
  busy: Ref<boolean>;
  problem: Ref<unknown>;
  load: () => Promise<void>;
}

/** Reads now and again on demand; of overlapping readings only the last one counts. */
export function useLoading<T>(read: () => Promise<T>): Loading<T> {
  const value: Ref<T | null> = shallowRef(null);
  const busy = ref(false);
  const problem = ref<unknown>(null);
  let latest = 0;

  async function load(): Promise<void> {
    const mine = ++latest;
    busy.value = true;
    problem.value = null;
    try {
      const found = await read();
      if (mine === latest) {
        value.value = found;
      }
    } catch (error) {
      if (mine === latest) {
        problem.value = error;
      }
    } finally {
      if (mine === latest) {
        busy.value = false;
      }
    }
  }
  void load();
  return { value, busy, problem, load };
}
