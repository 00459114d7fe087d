import { onUnmounted, ref } from 'vue';
import { type Outcome, sendJar } from './upload';

/** Sending a jar to be examined, or examined and installed, with its progress; waiting can be given up. */
export function useExamination(tenant: string) {
  const sent = ref<number | null>(null);
  const seconds = ref(0);
  const outcome = ref<Outcome | null>(null);
  const problem = ref<unknown>(null);
  const stopped = ref<'check' | 'install' | null>(null);
  let stop: (() => void) | null = null;
  let clock: number | undefined;
  let installing = false;

  async function send(file: File, install: boolean): Promise<void> {
    [outcome.value, problem.value, stopped.value, sent.value, seconds.value] = [null, null, null, 0, 0];
    installing = install;
    clock = window.setInterval(() => (seconds.value += sent.value === 1 ? 1 : 0), 1000);
    const upload = sendJar({ tenant, install, file, progress: (part) => (sent.value = part) });
    stop = upload.stop;
    try {
      outcome.value = await upload.outcome;
    } catch (error) {
      problem.value = stopped.value ? null : error;
    } finally {
      window.clearInterval(clock);
      sent.value = null;
    }
  }

  function halt(): void {
    stopped.value = sent.value === null ? null : installing ? 'install' : 'check';
    stop?.();
  }

  function clear(): void {
    [outcome.value, problem.value, stopped.value] = [null, null, null];
  }
  onUnmounted(() => {
    window.clearInterval(clock);
    halt();
  });
  return { sent, seconds, outcome, problem, stopped, send, halt, clear };
}
