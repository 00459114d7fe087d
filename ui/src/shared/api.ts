import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '@/api/schema';
import { i18n } from './i18n';

export type Schemas = components['schemas'];

/** What went wrong, as the server says it: what happened, what to do, in which fields. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: { where: string; detail: string }[];

  constructor(status: number, body: Partial<Record<string, unknown>>) {
    super(typeof body['title'] === 'string' ? body['title'] : `HTTP ${status}`);
    this.status = status;
    this.code = String(body['code'] ?? body['type'] ?? '');
    this.detail = String(body['detail'] ?? '');
    this.errors = Array.isArray(body['fields']) ? body['fields'].map(place) : [];
  }
}

function place(entry: Record<string, unknown>): { where: string; detail: string } {
  const where = [entry['row'], entry['column'], entry['field']].filter((part) => part !== undefined && part !== null);
  return { where: where.join(' · '), detail: String(entry['detail'] ?? '') };
}

/** The anti-forgery token; it lives here only, and ends with the page. */
let csrf = '';
let ended: () => void = () => undefined;

export function useToken(token: string | null | undefined): void {
  csrf = token ?? '';
}

/** The token, for what does not go through the client. */
export function token(): string {
  return csrf;
}

/** What is done once the server says that nobody is logged in. */
export function whenEnded(act: () => void): void {
  ended = act;
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.global.locale.value === 'zh' ? 'zh-CN' : 'en');
    if (request.method !== 'GET' && csrf) {
      request.headers.set('X-CSRF-Token', csrf);
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) {
      return;
    }
    if (response.status === 401) {
      ended();
    }
    throw new ApiProblem(response.status, (await response.json().catch(() => ({}))) as Record<string, unknown>);
  },
};

/** The one way to the server; its types are generated from the server's own description. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(manners);

/** The data of an answer; an answer without any is a fault of the server. */
export async function data<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** A key by which the server knows a repeated request; randomUUID is missing on plain http. */
export function newKey(): string {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
