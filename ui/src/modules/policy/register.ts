import { api, data, type Schemas } from '@/shared/api';
import { yuan } from '@/shared/money';
import { shaped } from './shape';

export type Text = { zh?: string; en?: string } | null | undefined;
export type Own = Schemas['Override'];
export type Document = Schemas['Document'] & { until?: string | null };

/** A dated value; its clause begins with the document's id. */
export interface Value {
  from?: string;
  value?: Text;
  note?: Text;
  clause: string;
}

export interface Parameter {
  name: string;
  title: Text;
  unit: string;
  nature?: string;
  override?: string;
  values: Value[];
  awaiting?: { clause: string; note: Text };
  usedBy: string[];
  /** What holds today, the city's own values included. */
  today?: Text;
  /** The city's own values in words, for the whole city or one division. */
  overrides?: Overriding[];
}

/** A value that the city set itself; without a value it set none from that day on. */
export interface Overriding {
  from?: string;
  value?: Text;
  ground?: string;
  division?: string | null;
}

export interface Entry {
  id: string;
  title: Text;
  clause: string;
}

/** How several subsidies of one person go together. */
export interface Combination extends Entry {
  formulas: string[];
  why: Text;
}

/** What is said of classes, modes and filing of childcare. */
export interface Childcare {
  classes: (Entry & { facts: Text[] })[];
  modes: Entry[];
  filing: (Entry & { condition: Text })[];
}

export interface Formula extends Entry {
  program: string;
  subject: string;
}

export interface Item extends Entry {
  category: string;
  label: Text;
  beneficiaries: Text;
  content: Text;
  standard: Text;
  supply: Text;
  payer: Text;
  department: Text;
  formula?: string | null;
  available: boolean;
}

export interface Edition {
  from?: string;
  through?: string | null;
  label: Text;
  items: Item[];
}

export interface Target {
  by?: string;
  text: Text;
  note: Text;
}

export interface Indicator extends Entry {
  definition: Text;
  version: number;
  unit: Text;
  department: Text;
  targets: Target[];
}

/** A policy as the pages show it. */
export interface Register {
  policy: { plugin: string; version: string; title: Text; documents: Document[]; programs: { id: string; title: Text }[]; formulas: Formula[] };
  rules: Entry[];
  combinations: Combination[];
  childcare: Childcare | null;
  parameters: Parameter[];
  lists: { id: string; title: Text; editions: Edition[] }[];
  reports: { id: string; title: Text; cadence: string; sections: { title: Text; indicators: Indicator[] }[] }[];
}

/** The register of a version: of the named one, or of the one in force. */
export async function readRegister(tenant: string, plugin?: string, version?: string): Promise<Register> {
  if (plugin && version) {
    return shaped(await data(api.GET('/api/v1/{tenant}/plugins/{id}/{version}/register', { params: { path: { tenant, id: plugin, version } } })));
  }
  return shaped(await data(api.GET('/api/v1/{tenant}/policy/register', { params: { path: { tenant } } })));
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

/** A version of a policy, for the address of what is not in force. */
export interface PolicyVersion {
  id: string;
  version: string;
}

/**
 * The address of a clause in the register, for links from anywhere; with a parameter, of the parameter and its dated values.
 * An empty clause leads to the document as a whole. Without a version it is the register of the policy in force.
 */
export function clauseAddress(tenant: string, document: string, clause: string, parameter?: string, of?: PolicyVersion): string {
  const named = { clause: parameter ? '' : clause, plugin: of?.id ?? '', version: of?.version ?? '' };
  const query = Object.entries(named)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  const page = parameter ? 'parameters' : 'documents';
  return `/${encodeURIComponent(tenant)}/policy/${page}${query ? `?${query}` : ''}#${encodeURIComponent(parameter ?? document)}`;
}
