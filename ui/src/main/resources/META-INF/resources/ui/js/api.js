/** The one way to the server. Errors arrive as {@link ApiProblem}, in the reader's language. */

import { t, tag } from './i18n.js';

const BASE = new URL('../../api/v1/', import.meta.url);

/** The anti-forgery token lives here only, and ends with the page. */
let csrf = '';

/** What is done once the server says that nobody is logged in. */
let ended = () => {};

/** @param {() => void} act */
export function whenEnded(act) {
  ended = act;
}

/** @param {string | undefined} token */
export function useToken(token) {
  csrf = token ?? '';
}

/** What went wrong: what happened (title), what to do (detail), and in which fields. */
export class ApiProblem extends Error {
  /** @param {{status: number, code?: string, title: string, detail?: string, fields?: {field: string, detail: string}[]}} body */
  constructor(body) {
    super(body.title);
    this.status = body.status;
    this.code = body.code ?? '';
    this.title = body.title;
    this.detail = body.detail ?? '';
    this.fields = body.fields ?? [];
  }
}

/**
 * Reads.
 *
 * @param {(string | number)[]} steps of the path behind /api/v1
 * @param {{query?: Record<string, any>, signal?: AbortSignal}} [options]
 * @returns {Promise<any>}
 */
export function get(steps, { query = {}, signal } = {}) {
  return send('GET', steps, { query, signal });
}

/**
 * Changes something. If the token has been renewed meanwhile (another tab), it is fetched once and the request repeated:
 * the server did nothing when it refused the first. Where the server gives no token again, people log in anew.
 *
 * @param {'POST' | 'DELETE'} method
 * @param {(string | number)[]} steps
 * @param {{body?: any, headers?: Record<string, string>}} [options]
 * @returns {Promise<any>}
 */
export async function change(method, steps, options = {}) {
  try {
    return await send(method, steps, options);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'csrf-token') {
      throw problem;
    }
    const { csrf: renewed } = await get([steps[0], 'session']);
    if (!renewed) {
      throw new ApiProblem({ status: 403, code: 'csrf-token', title: t('problem.reload'), detail: t('problem.reload.do') });
    }
    useToken(renewed);
    return send(method, steps, options);
  }
}

/** A key by which the server knows a repeated request; randomUUID is missing on plain http. */
export function newKey() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {string} method
 * @param {(string | number)[]} steps
 * @param {{query?: Record<string, any>, body?: any, headers?: Record<string, string>, signal?: AbortSignal}} options
 */
async function send(method, steps, { query = {}, body, headers = {}, signal }) {
  const url = new URL(steps.map((s) => encodeURIComponent(String(s))).join('/'), BASE);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      url.searchParams.set(name, String(value));
    }
  }
  const sent = { Accept: 'application/json, application/problem+json', 'Accept-Language': tag(), ...headers };
  if (method !== 'GET') {
    sent['X-CSRF-Token'] = csrf;
  }
  if (body !== undefined) {
    sent['Content-Type'] = 'application/json';
  }
  const response = await reach(method, url, {
    method, headers: sent, signal, credentials: 'same-origin', body: body === undefined ? undefined : JSON.stringify(body),
  });
  return response.ok ? read(response) : refuse(response);
}

/** @param {string} method @param {URL} url @param {RequestInit} init */
async function reach(method, url, init) {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) {
      throw error;
    }
    const detail = t(method === 'GET' ? 'problem.offline.read' : 'problem.offline.write');
    throw new ApiProblem({ status: 0, code: 'offline', title: t('problem.offline'), detail });
  }
}

/** @param {Response} response */
async function read(response) {
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    throw unreadable(response.status);
  }
}

/** @param {Response} response */
async function refuse(response) {
  const body = await response.json().catch(() => null);
  if (response.status === 401) {
    ended();
  }
  throw body && typeof body.title === 'string'
    ? new ApiProblem({ ...body, status: response.status })
    : unreadable(response.status);
}

/** @param {number} status */
function unreadable(status) {
  return new ApiProblem({ status, title: t('problem.unreadable'), detail: t('problem.unreadable.do', status) });
}
