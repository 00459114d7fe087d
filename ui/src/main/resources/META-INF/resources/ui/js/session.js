/** Who is logged in, to which city, and what they may do. The server decides; this only spares people dead ends. */

import { change, get, useToken, whenEnded } from './api.js';

/** @typedef {{login: string, roles: string[], permissions: string[], csrf: string | null}} Session csrf: null where the server gives it at login only */
/** @typedef {{id: string, name: {zh: string, en: string}, accent: string | null, policy: boolean}} Tenant */

/** @type {{tenant: string, session: Session} | null} */
let known = null;

/** @type {Tenant[] | null} */
let cities = null;

/** The cities; read once. @param {AbortSignal} [signal] @returns {Promise<Tenant[]>} */
export async function tenants(signal) {
  cities ??= await get(['tenants'], { signal });
  return cities ?? [];
}

/** Reads the cities anew next time. */
export function forgetTenants() {
  cities = null;
}

/** A city that has been read. @param {string | undefined} id */
export function tenant(id) {
  return cities?.find((city) => city.id === id) ?? null;
}

/**
 * The session with a city, read again after a reload.
 *
 * @param {string} city
 * @param {AbortSignal} [signal]
 * @returns {Promise<Session>} rejected with status 401 without one
 */
export async function session(city, signal) {
  if (known?.tenant !== city) {
    keep(city, await get([city, 'session'], { signal }));
  }
  return /** @type {any} */ (known).session;
}

/** @param {string} city @param {string} login @param {string} password */
export async function logIn(city, login, password) {
  keep(city, await change('POST', [city, 'session'], { body: { login, password } }));
}

/** @param {string} city */
export async function logOut(city) {
  await change('DELETE', [city, 'session']);
  forget();
}

/** Forgets the session. */
function forget() {
  known = null;
  useToken(undefined);
}

whenEnded(forget);

/** The session that is known for a city, or null. @param {string | undefined} city */
export function at(city) {
  return known?.tenant === city ? (known?.session ?? null) : null;
}

/** Whether the logged-in person has a permission. @param {string | undefined} city @param {string} permission */
export function may(city, permission) {
  return at(city)?.permissions.includes(permission) ?? false;
}

/** @param {string} city @param {Session} session */
function keep(city, session) {
  known = { tenant: city, session };
  useToken(session.csrf ?? undefined);
}
