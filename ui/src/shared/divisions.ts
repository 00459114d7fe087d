import { type Ref, shallowRef } from 'vue';
import { api, data, type Schemas } from './api';

export type Division = Schemas['Division'];

const COUNTY = 6;
const asked = new Map<string, Promise<Division[]>>();

/** A city's divisions are public and do not change while a page is open: they are asked for once. */
async function divisionsOf(tenant: string): Promise<Division[]> {
  const known = asked.get(tenant) ?? data(api.GET('/api/v1/{tenant}/divisions', { params: { path: { tenant } } }));
  asked.set(tenant, known);
  try {
    return await known;
  } catch (problem) {
    asked.delete(tenant);
    throw problem;
  }
}

/** The name of a division as people know it: a township with its county before it. */
export function nameOf(divisions: readonly Division[], code: string): string {
  const own = divisions.find((one) => one.code === code)?.name ?? code;
  const county = code.length > COUNTY ? divisions.find((one) => one.code === code.slice(0, COUNTY))?.name : undefined;
  return county ? `${county} ${own}` : own;
}

/** Counties, each with its townships, for a choice. */
export function counties(divisions: readonly Division[]): { code: string; name: string; within: Division[] }[] {
  return divisions
    .filter((one) => one.level === 'COUNTY')
    .map(({ code = '', name = '' }) => ({ code, name, within: divisions.filter((one) => one.level === 'TOWNSHIP' && one.code?.startsWith(code)) }));
}

/** The divisions of a city; until they are there, a code stands for itself. */
export function useDivisions(tenant: string): { divisions: Ref<Division[]>; name: (code: string) => string } {
  const divisions: Ref<Division[]> = shallowRef([]);
  divisionsOf(tenant).then(
    (found) => (divisions.value = found),
    () => undefined,
  );
  return { divisions, name: (code) => nameOf(divisions.value, code) };
}
