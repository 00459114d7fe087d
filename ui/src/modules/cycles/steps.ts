import type { Cycle, Deed } from './types';

export const STEPS = ['open', 'compute', 'review', 'approve', 'close'] as const;
export type StepName = (typeof STEPS)[number];

/** A step of a cycle: where it stands, and who did it. */
export interface CycleStep {
  name: StepName;
  state: 'done' | 'current' | 'failed' | 'todo';
  deed: Deed | undefined;
}

/** How far a cycle has come; without a cycle the first step is what is to be done. */
export function stepsOf(cycle: Pick<Cycle, 'state' | 'stuck'> | null, history: readonly Deed[]): CycleStep[] {
  const deed = (name: Deed['deed']): Deed | undefined => history.find((one) => one.deed === name);
  const deeds: Record<StepName, Deed | undefined> = {
    open: deed('OPENED'),
    compute: deed('COMPUTED'),
    review: undefined,
    approve: deed('APPROVED') ?? deed('RETURNED'),
    close: deed('APPROVED'),
  };
  const at = cycle ? { COMPUTING: 1, REVIEW: 2, CLOSED: STEPS.length, RETURNED: 3 }[cycle.state ?? 'COMPUTING'] : 0;
  const failed = cycle?.state === 'RETURNED' || Boolean(cycle?.stuck && cycle.state === 'COMPUTING');
  return STEPS.map((name, step) => ({
    name,
    state: step < at ? 'done' : step > at ? 'todo' : failed ? 'failed' : 'current',
    deed: deeds[name],
  }));
}

/** The cells of a bar of shards: at most so many, each for an equal part of them. */
export function cellsOf(cycle: Pick<Cycle, 'shards' | 'done' | 'stuck'>, most = 120): ('done' | 'stuck' | 'open')[] {
  const all = cycle.shards ?? 0;
  const cells = Math.min(all, most);
  const share = (n: number): number => (all ? Math.round((n * cells) / all) : 0);
  const stuck = cycle.stuck ? Math.max(1, share(cycle.stuck)) : 0;
  const done = Math.min(cells - stuck, cycle.done === all ? cells : share(cycle.done ?? 0));
  return Array.from({ length: cells }, (_, at) => (at < done ? 'done' : at >= cells - stuck ? 'stuck' : 'open'));
}
