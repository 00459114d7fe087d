import { computed, onUnmounted, ref, shallowRef } from 'vue';
import { faultsOf, type Run, runCases, type Version } from './run';

/** Running cases, which can be waited for or not: what came out, of which text, or what is wrong with it. */
export function useCaseRun(tenant: string) {
  const run = shallowRef<Run | null>(null);
  const problem = ref<unknown>(null);
  const busy = ref(false);
  const stopped = ref(false);
  const seconds = ref(0);
  const ranText = ref('');
  const faults = computed(() => faultsOf(problem.value));
  let waiting: AbortController | null = null;

  function clear(): void {
    run.value = null;
    problem.value = null;
    stopped.value = false;
  }

  async function start(version: Version, text: string): Promise<void> {
    if (busy.value) {
      return;
    }
    const mine = new AbortController();
    waiting = mine;
    [busy.value, stopped.value, seconds.value, problem.value] = [true, false, 0, null];
    const clock = window.setInterval(() => (seconds.value += 1), 1000);
    try {
      run.value = await runCases(tenant, version, text, mine.signal);
      ranText.value = text;
    } catch (error) {
      stopped.value = mine.signal.aborted;
      problem.value = mine.signal.aborted ? null : error;
      run.value = null;
    } finally {
      window.clearInterval(clock);
      busy.value = false;
    }
  }

  function stop(): void {
    waiting?.abort();
  }
  onUnmounted(stop);
  return { run, ranText, problem, faults, busy, stopped, seconds, start, stop, clear };
}
