/** Addresses of pages. The part behind # is a path with a query: `#/taiyuan/cycles/51/lines?formula=TY-S5`. */

/**
 * @typedef {object} Route
 * @property {'tenants' | 'login' | 'cycles' | 'open' | 'cycle' | 'decide' | 'lines' | 'why' | 'missing'} name
 * @property {string} [tenant]
 * @property {number} [cycle]
 * @property {string} [line]
 * @property {Record<string, string>} query
 */

/**
 * Reads an address.
 *
 * @param {string} hash with or without its leading #
 * @returns {Route}
 */
export function parse(hash) {
  const [path, search = ''] = split(hash.replace(/^#/, ''));
  const query = Object.fromEntries(new URLSearchParams(search));
  const steps = decoded(path);
  if (steps === null) {
    return { name: 'missing', query };
  }
  if (steps.length === 0) {
    return { name: 'tenants', query };
  }
  const [tenant, room, id, view, line] = steps;
  if (!/^[a-z][a-z0-9-]*$/.test(tenant)) {
    return { name: 'missing', query };
  }
  if (room === 'login' && steps.length === 2) {
    return { name: 'login', tenant, query };
  }
  if (room === undefined || (room === 'cycles' && steps.length === 2)) {
    return { name: 'cycles', tenant, query };
  }
  if (room === 'cycles' && id === 'new' && steps.length === 3) {
    return { name: 'open', tenant, query };
  }
  if (room === 'cycles' && /^\d{1,15}$/.test(id)) {
    return ofCycle({ tenant, cycle: Number(id), query }, view, line, steps.length);
  }
  return { name: 'missing', tenant, query };
}

/**
 * @param {{tenant: string, cycle: number, query: Record<string, string>}} known
 * @param {string | undefined} view
 * @param {string | undefined} line
 * @param {number} length
 * @returns {Route}
 */
function ofCycle(known, view, line, length) {
  if (length === 3) {
    return { name: 'cycle', ...known };
  }
  if (length === 4 && (view === 'lines' || view === 'decision')) {
    return { name: view === 'lines' ? 'lines' : 'decide', ...known };
  }
  return length === 5 && view === 'lines' ? { name: 'why', ...known, line } : { name: 'missing', ...known };
}

/**
 * Writes an address: `address(['taiyuan', 'cycles', 51], {after: ''})`; empty values of the query are left out.
 *
 * @param {(string | number)[]} steps
 * @param {Record<string, string | number | null | undefined>} [query]
 * @returns {string} with its leading #
 */
export function address(steps, query = {}) {
  const kept = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const search = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return `#/${steps.map((s) => encodeURIComponent(String(s))).join('/')}${search ? `?${search}` : ''}`;
}

/**
 * Where to go after a login: the wanted page if it is one of the tenant's own, otherwise its cycles.
 *
 * @param {string} tenant
 * @param {string | undefined} wanted
 * @returns {string}
 */
export function afterLogin(tenant, wanted) {
  const route = parse(wanted ?? '');
  const own = route.tenant === tenant && route.name !== 'missing' && route.name !== 'login';
  return own && wanted ? `#${wanted.replace(/^#/, '')}` : address([tenant, 'cycles']);
}

/** @param {string} text */
function split(text) {
  const at = text.indexOf('?');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** @param {string} path */
function decoded(path) {
  try {
    return path.split('/').filter((step) => step !== '').map(decodeURIComponent);
  } catch {
    return null;
  }
}
