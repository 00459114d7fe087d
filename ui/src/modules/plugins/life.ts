import type { Activation, Installed, Run } from './types';

export type StepName = 'examined' | 'installed' | 'rehearsed' | 'proposed' | 'approved' | 'inForce';
export type StepState = 'done' | 'next' | 'later' | 'skipped';

export interface LifeStep {
  name: StepName;
  state: StepState;
}

const HELD = ['ACTIVE', 'ROLLBACK_PROPOSED'];

/** How far a version of the city's own plugin has come on its way into force; the first step that lacks is the next. */
export function lifeOf(plugin: Installed, runs: readonly Run[], activations: readonly Activation[]): LifeStep[] {
  const held = activations.some((one) => HELD.includes(one.state ?? ''));
  const proposed = held || activations.some((one) => one.state === 'PROPOSED');
  const reached: Record<StepName, boolean> = {
    examined: Boolean(plugin.installedBy),
    installed: plugin.loaded === true,
    rehearsed: runs.some((run) => run.state === 'DONE' && run.sha256 === plugin.sha256),
    proposed,
    approved: held,
    inForce: plugin.active === true,
  };
  const names = Object.keys(reached) as StepName[];
  const furthest = names.findLastIndex((name) => reached[name]);
  return names.map((name, at) => {
    const ahead = at === furthest + 1 ? 'next' : 'later';
    const behind = reached[name] ? 'done' : 'skipped';
    return { name, state: at <= furthest ? behind : ahead };
  });
}
