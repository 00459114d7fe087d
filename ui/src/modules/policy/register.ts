import { api, data, type Schemas } from '@/shared/api';
import { yuan } from '@/shared/money';

export type Register = Schemas['PolicyRegister'];
export type Parameter = Schemas['RegisterParameter'];
export type Value = Schemas['RegisterValue'];
export type Own = Schemas['Override'];
export type Document = Schemas['Document'];

/** The register of a version: of the named one, or of the one in force. */
export async function readRegister(tenant: string, plugin?: string, version?: string): Promise<Register> {
  if (plugin && version) {
    return data(api.GET('/api/v1/{tenant}/plugins/{id}/{version}/register', { params: { path: { tenant, id: plugin, version } } }));
  }
  const policy = await data(api.GET('/api/v1/{tenant}/policy', { params: { path: { tenant } } }));
  return readRegister(tenant, policy.plugin ?? '-', policy.version ?? '-');
}

export function readOwn(tenant: string): Promise<Own[]> {
  return data(api.GET('/api/v1/{tenant}/parameters', { params: { path: { tenant } } }));
}

/** Where a value of a parameter stands in time on a day. */
export type When = 'past' | 'inForce' | 'future';

/** The values with their time, the one that holds now among them; values come in order of their first days. */
export function inTime(values: readonly Value[], day: string): { value: Value; when: When }[] {
  const holding = values.filter((value) => (value.from ?? '') <= day).length - 1;
  return values.map((value, at) => ({ value, when: at === holding ? 'inForce' : at < holding ? 'past' : 'future' }));
}

/** Whether a text speaks of a standard that nobody has given yet: the plugin has no value, and the city none of its own. */
export function isAwaiting(parameter: Parameter, own: readonly Own[]): boolean {
  return Boolean(parameter.awaiting) && !parameter.values?.length && !own.some((value) => value.name === parameter.name && value.value !== undefined);
}

/** A city's own value as people read it; only whole fen are turned into yuan, everything else stands as it was entered. */
export function ownValue(own: Own, unit: string | undefined): string {
  const value = own.value ?? '';
  return unit?.startsWith('fen') && /^\d+$/.test(value) ? yuan(BigInt(value)) : value;
}

/** Whether one of the texts holds what is looked for; letters of either case. */
export function holds(find: string, ...texts: (string | undefined)[]): boolean {
  const wanted = find.trim().toLowerCase();
  return wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted));
}

/** The document of a clause, which begins with the document's id. */
export function documentOf(clause: string | undefined, documents: readonly Document[]): { document: Document | undefined; clause: string } {
  const [id = '', ...rest] = (clause ?? '').split(' ');
  return { document: documents.find((found) => found.id === id), clause: rest.join(' ') };
}
