import type { Check, Verdict } from './types';

export type CheckState = 'failed' | 'warned' | 'passed' | 'skipped';

const ORDER: CheckState[] = ['failed', 'warned', 'passed', 'skipped'];

/** The state of a check; one that this page does not know is shown as failed rather than as passed. */
export function stateOf(check: Check): CheckState {
  return ORDER.find((state) => state === check.state) ?? 'failed';
}

/** The checks of a report: what is to be mended first, otherwise in the report's order. */
export function ordered(verdict: Verdict): Check[] {
  return ORDER.flatMap((state) => (verdict.checks ?? []).filter((check) => stateOf(check) === state));
}

/** How many checks stand in each state. */
export function tally(verdict: Verdict): Record<CheckState, number> {
  const count = (state: CheckState): number => (verdict.checks ?? []).filter((check) => stateOf(check) === state).length;
  return { failed: count('failed'), warned: count('warned'), passed: count('passed'), skipped: count('skipped') };
}
