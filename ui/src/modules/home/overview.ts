import { api, data, type Schemas } from '@/shared/api';

export type Elders = Schemas['ElderOverview'];
export type Facilities = Schemas['FacilityOverview'];
export type Entitlements = Schemas['EntitlementOverview'];

export function readElders(tenant: string, day: string | undefined): Promise<Elders> {
  return data(api.GET('/api/v1/{tenant}/overview/elders', { params: { path: { tenant }, query: { day } } }));
}

export function readFacilities(tenant: string, day: string | undefined): Promise<Facilities> {
  return data(api.GET('/api/v1/{tenant}/overview/facilities', { params: { path: { tenant }, query: { day } } }));
}

export function readEntitlements(tenant: string, year: number | undefined): Promise<Entitlements> {
  return data(api.GET('/api/v1/{tenant}/overview/entitlements', { params: { path: { tenant }, query: { year } } }));
}

/** The persons of a band, both sexes. */
export function inBand(band: Schemas['AgeBand']): number {
  return (band.female ?? 0) + (band.male ?? 0);
}

/** How many have completed so many years, out of the bands. */
export function atLeast(elders: Elders, years: number): number {
  return (elders.bands ?? []).filter((band) => (band.from ?? 0) >= years).reduce((sum, band) => sum + inBand(band), 0);
}
