import { api, data, type Schemas } from '@/shared/api';
import type { Fact, Room } from './facts';

/** Somebody or something that facts are about, with all of them. */
export type Subject = Schemas['ElderDetail'] | Schemas['FacilityDetail'];

export interface Of {
  room: Room;
  tenant: string;
  id: number;
}

export type NewFact = { kind: string; attribute?: string | undefined; value: string; from: string; through?: string | undefined; source?: string | undefined };

/** Records a fact; the server answers with everything that is now recorded. */
export function record({ room, tenant, id }: Of, fact: NewFact): Promise<Subject> {
  const params = { path: { tenant, id } };
  return room === 'elders'
    ? data(api.POST('/api/v1/{tenant}/elders/{id}/facts', { params, body: fact as Schemas['NewElderFact'] }))
    : data(api.POST('/api/v1/{tenant}/facilities/{id}/facts', { params, body: fact as Schemas['NewFacilityFact'] }));
}

/** Retracts a statement that was never true. */
export function retract({ room, tenant, id }: Of, fact: Fact): Promise<Subject> {
  const params = { path: { tenant, id, fact: fact.id ?? 0 } };
  return room === 'elders'
    ? data(api.DELETE('/api/v1/{tenant}/elders/{id}/facts/{fact}', { params }))
    : data(api.DELETE('/api/v1/{tenant}/facilities/{id}/facts/{fact}', { params }));
}

/** Corrects a name, of the version that was seen. */
export function rename({ room, tenant, id }: Of, version: number, name: string): Promise<Subject> {
  const params = { path: { tenant, id }, header: { 'If-Match': `"${version}"` } };
  return room === 'elders'
    ? data(api.PUT('/api/v1/{tenant}/elders/{id}/name', { params, body: { name } }))
    : data(api.PUT('/api/v1/{tenant}/facilities/{id}/name', { params, body: { name } }));
}

/** Reads it anew. */
export function read({ room, tenant, id }: Of): Promise<Subject> {
  const params = { path: { tenant, id } };
  return room === 'elders' ? data(api.GET('/api/v1/{tenant}/elders/{id}', { params })) : data(api.GET('/api/v1/{tenant}/facilities/{id}', { params }));
}
