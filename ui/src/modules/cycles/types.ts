import { api, data, type Schemas } from '@/shared/api';

export type Cycle = Schemas['CycleSummary'];
export type Totals = Schemas['CycleTotals'];
export type FormulaTotal = Schemas['FormulaTotal'];
export type Differences = Schemas['CycleDifferences'];
export type Group = Schemas['CycleDifference'];
export type DifferenceLine = Schemas['DifferenceLine'];
export type Deed = Schemas['CycleDeed'];
export type Plan = Schemas['CyclePlan'];
export type LineView = Schemas['LineView'];
export type Explained = Schemas['Explained'];
export type Reasoning = Schemas['Reasoning'];
export type FactUsed = Schemas['FactUsed'];
export type Entitlement = Schemas['Entitlement'];
export type Change = NonNullable<Group['change']>;
export type State = NonNullable<Cycle['state']>;

export function readCycle(tenant: string, id: number): Promise<Cycle> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}', { params: { path: { tenant, id } } }));
}

export function readHistory(tenant: string, id: number): Promise<Deed[]> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}/history', { params: { path: { tenant, id } } }));
}

export function readTotals(tenant: string, id: number): Promise<Totals> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}/totals', { params: { path: { tenant, id } } }));
}

export function readDifferences(tenant: string, id: number): Promise<Differences> {
  return data(api.GET('/api/v1/{tenant}/cycles/{id}/differences', { params: { path: { tenant, id } } }));
}

export function readPlans(tenant: string): Promise<Plan[]> {
  return data(api.GET('/api/v1/{tenant}/cycle-plans', { params: { path: { tenant } } }));
}

/** The tone of a state, for its tag. */
export function tone(state: Cycle['state']): 'met' | 'way' | 'late' | 'none' {
  return ({ COMPUTING: 'way', REVIEW: 'late', CLOSED: 'met', RETURNED: 'none' } as const)[state ?? 'RETURNED'];
}
