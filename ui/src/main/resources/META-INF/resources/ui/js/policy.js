/** The policy in operation, for the titles of programs and formulas. A page can do without it: then ids are shown. */

import { ApiProblem, get } from './api.js';

/** @typedef {{id: string, title: {zh: string, en: string}, yearly: boolean}} Program */
/** @typedef {{id: string, title: {zh: string, en: string}, program: string, subject: string}} Formula */
/** @typedef {{plugin: string, version: string, programs: Program[], formulas: Formula[]}} Policy */

/** @type {Map<string, Policy>} */
const read = new Map();

/**
 * @param {string} tenant
 * @param {AbortSignal} [signal]
 * @returns {Promise<Policy | null>} null if none is in operation, or it may not be read
 */
export async function policy(tenant, signal) {
  if (!read.has(tenant)) {
    try {
      read.set(tenant, await get([tenant, 'policy'], { signal }));
    } catch (problem) {
      if (problem instanceof ApiProblem && [403, 404, 409].includes(problem.status)) {
        return null;
      }
      throw problem;
    }
  }
  return read.get(tenant) ?? null;
}
