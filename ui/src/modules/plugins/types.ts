import { api, data, type Schemas } from '@/shared/api';

export type Installed = Schemas['InstalledPlugin'];
export type Verdict = Schemas['PluginVerdict'];
export type Check = Schemas['PluginCheck'];
export type Installation = Schemas['PluginInstallation'];
export type Refusal = Schemas['PluginRefusal'];
export type Overview = Schemas['ActivationOverview'];
export type Activation = Schemas['ActivationView'];
export type Run = Schemas['ShadowSummary'];
export type Rehearsal = Schemas['ShadowDetail'];
export type Group = Schemas['ShadowGroup'];
export type Tone = 'met' | 'way' | 'late' | 'none';

export function readPlugins(tenant: string): Promise<Installed[]> {
  return data(api.GET('/api/v1/{tenant}/plugins', { params: { path: { tenant } } }));
}

export function readVerdict(tenant: string, id: string, version: string): Promise<Verdict> {
  return data(api.GET('/api/v1/{tenant}/plugins/{id}/{version}/verdict', { params: { path: { tenant, id, version } } }));
}

export function readActivations(tenant: string): Promise<Overview> {
  return data(api.GET('/api/v1/{tenant}/activations', { params: { path: { tenant } } }));
}

/** The last rehearsals; older ones are read page by page. */
export async function readRuns(tenant: string): Promise<Run[]> {
  const page = await data(api.GET('/api/v1/{tenant}/shadow-runs', { params: { path: { tenant }, query: { limit: 100 } } }));
  return page.items ?? [];
}

export function readRehearsal(tenant: string, id: number): Promise<Rehearsal> {
  return data(api.GET('/api/v1/{tenant}/shadow-runs/{id}', { params: { path: { tenant, id } } }));
}

/** The tone of a rehearsal's state, for its tag. */
export function toneOfRun(state: Run['state']): Tone {
  return ({ RUNNING: 'way', DONE: 'met', FAILED: 'late' } as const)[state ?? 'RUNNING'];
}

/** The tone of an activation's state, for its tag; crane red only where a person is waited for. */
export function toneOfActivation(state: Activation['state']): Tone {
  return ({ PROPOSED: 'late', ACTIVE: 'met', REFUSED: 'none', ROLLBACK_PROPOSED: 'late', ROLLED_BACK: 'none' } as const)[state ?? 'REFUSED'];
}
