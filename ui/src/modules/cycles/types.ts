import { api, data, type Schemas } from '@/shared/api';

export type Cycle = Schemas['CycleSummary'];
export type Totals = Schemas['CycleTotals'];
export type Difference = Schemas['CycleDifference'];
export type LineView = Schemas['LineView'];
export type Explained = Schemas['Explained'];
export type Reasoning = Schemas['Reasoning'];

export function readCycle(tenant: string, id: number): Promise<Cycle> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}', { params: { path: { tenant, id } } }));
}

export function readTotals(tenant: string, id: number): Promise<Totals> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}/totals', { params: { path: { tenant, id } } }));
}

export function readDifferences(tenant: string, id: number): Promise<Difference[]> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}/differences', { params: { path: { tenant, id } } }));
}

/** The tone of a state, for its tag. */
export function tone(state: Cycle['state']): 'met' | 'way' | 'late' | 'none' {
  return ({ COMPUTING: 'way', REVIEW: 'late', CLOSED: 'met', RETURNED: 'none' } as const)[state ?? 'RETURNED'];
}
