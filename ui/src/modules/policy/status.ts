import type { Document } from './register';

/** The tone of a legal status, for its tag; a draft and what was repealed are hatched, never in the colour of what holds. */
export function toneOfStatus(status: Document['status']): 'met' | 'way' | 'none' {
  return ({ DRAFT: 'none', IN_FORCE: 'met', TRIAL: 'way', REPEALED: 'none' } as const)[status ?? 'DRAFT'];
}
