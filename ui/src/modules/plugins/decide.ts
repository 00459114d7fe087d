import { api } from '@/shared/api';
import type { Activation } from './types';

export type Act = 'approve' | 'refuse' | 'rollBack' | 'grant' | 'keep';

/** What the server lets the reader do with an activation now; the wanted first. */
export function actsOn(activation: Activation): Act[] {
  return [
    ...(activation.mayDecide ? (['approve', 'refuse'] as const) : []),
    ...(activation.mayDecideRollback ? (['grant', 'keep'] as const) : []),
    ...(activation.mayRollBack ? (['rollBack'] as const) : []),
  ];
}

/** Whether an act cannot do without a remark. */
export function needsRemark(act: Act): boolean {
  return act === 'refuse' || act === 'rollBack';
}

export async function perform(tenant: string, id: number, act: Act, remark: string): Promise<void> {
  const params = { path: { tenant, id } };
  const decision = { approve: act === 'approve' || act === 'grant', remark };
  if (act === 'rollBack') {
    await api.POST('/api/v1/{tenant}/activations/{id}/rollback', { params, body: { remark } });
  } else if (act === 'approve' || act === 'refuse') {
    await api.POST('/api/v1/{tenant}/activations/{id}/decision', { params, body: decision });
  } else {
    await api.POST('/api/v1/{tenant}/activations/{id}/rollback/decision', { params, body: decision });
  }
}
