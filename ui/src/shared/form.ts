import { computed, type ComputedRef, ref, type Ref } from 'vue';
import { ApiProblem } from './api';

/** A form on its way to the server: whether it is being sent, what the server found wrong with which field, and what with the whole. */
export interface Form {
  busy: Ref<boolean>;
  problem: Ref<unknown>;
  /** What is wrong with a field, or nothing. */
  wrong: (field: string) => string;
  /** What went wrong that stands at no field of the form. */
  rest: ComputedRef<unknown>;
  send: <T>(act: () => Promise<T>) => Promise<T | undefined>;
}

export function useForm(fields: readonly string[]): Form {
  const busy = ref(false);
  const problem = ref<unknown>(null);

  function wrong(field: string): string {
    const errors = problem.value instanceof ApiProblem ? problem.value.errors : [];
    return errors.find((error) => error.where === field)?.detail ?? '';
  }

  const rest = computed(() => (fields.some((field) => wrong(field)) ? null : problem.value));

  async function send<T>(act: () => Promise<T>): Promise<T | undefined> {
    busy.value = true;
    problem.value = null;
    try {
      return await act();
    } catch (error) {
      problem.value = error;
      return undefined;
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, wrong, rest, send };
}
