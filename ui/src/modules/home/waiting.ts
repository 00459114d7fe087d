import type { RouteLocationRaw } from 'vue-router';
import { api, data, type Schemas } from '@/shared/api';

/** Something that waits for the reader, or that the reader waits for. */
export interface Waiting {
  key: string;
  tone: 'way' | 'late';
  /** The key of its sentence. */
  text: string;
  values: Record<string, string | number>;
  to: RouteLocationRaw | null;
}

type Cycle = Schemas['CycleSummary'];
type Activation = Schemas['ActivationView'];

/** What of a cycle concerns the reader now; nothing if it is decided. */
export function ofCycle(tenant: string, cycle: Cycle): Waiting | null {
  const at = (tone: Waiting['tone'], text: string): Waiting => ({
    key: `cycle-${cycle.id}`,
    tone,
    text: `home.waits.${text}`,
    values: { program: cycle.program ?? '', period: cycle.period ?? '', by: cycle.openedBy ?? '', done: cycle.done ?? 0, all: cycle.shards ?? 0, n: cycle.stuck ?? 0 },
    to: { name: 'cycle', params: { tenant, cycle: cycle.id } },
  });
  if (cycle.state === 'COMPUTING') {
    return cycle.stuck ? at('late', 'stuck') : at('way', 'computing');
  }
  if (cycle.state === 'REVIEW') {
    return cycle.mayApprove ? at('late', 'approve') : at('way', 'review');
  }
  return null;
}

/** What of an activation concerns the reader now. */
export function ofActivation(activation: Activation, to: RouteLocationRaw | null): Waiting | null {
  if (!activation.mayDecide && !activation.mayDecideRollback) {
    return null;
  }
  const values = { version: activation.version ?? '', from: activation.effectiveFrom ?? '', by: activation.proposedBy ?? '' };
  const text = activation.mayDecide ? 'home.waits.activate' : 'home.waits.rollback';
  return { key: `activation-${activation.id}`, tone: 'late', text, values, to };
}

/** Everything that waits, the most urgent first. */
export async function readWaiting(tenant: string, may: (permission: string) => boolean, activations: RouteLocationRaw | null): Promise<Waiting[]> {
  const path = { tenant };
  const cycles = may('cycles:read') ? (await data(api.GET('/api/v1/{tenant}/cycles', { params: { path, query: { limit: 100 } } }))).items : [];
  const proposed = may('policy:activate') ? (await data(api.GET('/api/v1/{tenant}/activations', { params: { path } }))).activations : [];
  return [...(cycles ?? []).map((cycle) => ofCycle(tenant, cycle)), ...(proposed ?? []).map((one) => ofActivation(one, activations))]
    .filter((one) => one !== null)
    .sort((a, b) => a.tone.localeCompare(b.tone));
}
