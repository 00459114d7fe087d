import { computed, type ComputedRef, onBeforeUnmount, ref, type Ref, shallowRef } from 'vue';
import { readRows, type Row } from './csv';
import { type Report, send } from './upload';

/** Where a file is on its way: not sent, being sent, with the server, or stopped before or after the server had all of it. */
export type Stage = 'idle' | 'sending' | 'working' | 'stopped' | 'unknown';

export interface Import {
  stage: Ref<Stage>;
  isUnderWay: ComputedRef<boolean>;
  /** Which part has been sent, from 0 to 1. */
  sent: Ref<number>;
  /** For how many seconds the server has been at it. */
  seconds: Ref<number>;
  file: Ref<File | null>;
  rows: Ref<Row[]>;
  report: Ref<Report | null>;
  problem: Ref<unknown>;
  take: (kind: string, keepGood: boolean, file: File) => Promise<void>;
  stop: () => void;
  forget: () => void;
}

/** One file after another on its way to the server. */
export function useImport(tenant: string): Import {
  const stage = ref<Stage>('idle');
  const sent = ref(0);
  const seconds = ref(0);
  const file: Ref<File | null> = shallowRef(null);
  const rows: Ref<Row[]> = shallowRef([]);
  const report: Ref<Report | null> = shallowRef(null);
  const problem = ref<unknown>(null);
  const isUnderWay = computed(() => stage.value === 'sending' || stage.value === 'working');
  let abort: () => void = () => undefined;
  let clock: ReturnType<typeof setInterval> | undefined;

  function progress(part: number): void {
    sent.value = part;
    if (part >= 1 && stage.value === 'sending') {
      stage.value = 'working';
      seconds.value = 0;
      clock = setInterval(() => seconds.value++, 1000);
    }
  }

  function forget(): void {
    report.value = null;
    problem.value = null;
    rows.value = [];
    stage.value = 'idle';
  }

  async function take(kind: string, keepGood: boolean, chosen: File): Promise<void> {
    forget();
    file.value = chosen;
    stage.value = 'sending';
    sent.value = 0;
    const upload = send({ tenant, kind, keepGood, file: chosen, progress });
    abort = upload.stop;
    try {
      const found = await upload.report;
      rows.value = found.refusals?.length ? await readRows(chosen) : [];
      report.value = found;
      stage.value = 'idle';
    } catch (error) {
      problem.value = isUnderWay.value ? error : null;
      stage.value = isUnderWay.value ? 'idle' : stage.value;
    } finally {
      clearInterval(clock);
    }
  }

  /** Until the server has the whole file it takes nothing; after that it goes on, whoever waits. */
  function stop(): void {
    stage.value = stage.value === 'working' ? 'unknown' : 'stopped';
    abort();
  }

  onBeforeUnmount(() => {
    clearInterval(clock);
    abort();
  });
  return { stage, isUnderWay, sent, seconds, file, rows, report, problem, take, stop, forget };
}
