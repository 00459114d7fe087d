import type { Activation } from './types';

export type Deed = 'firstUsed' | 'proposed' | 'approved' | 'refused' | 'rollbackAsked' | 'rolledBack';

/** Something that somebody did with an activation. */
export interface Event {
  deed: Deed;
  at: string;
  who: string;
  remark: string;
  activation: Activation;
}

/** Since before all activations: the version that was used before anybody decided. */
export const BEGINNING = '1900-01-01';

function eventsOf(activation: Activation): Event[] {
  const event = (deed: Deed, at?: string, who?: string, remark?: string): Event[] =>
    at ? [{ deed, at, who: who ?? '', remark: remark ?? '', activation }] : [];
  if (activation.effectiveFrom === BEGINNING) {
    return [...event('firstUsed', activation.proposedAt), ...withdrawals(activation, event)];
  }
  const decided = activation.state === 'REFUSED' ? 'refused' : 'approved';
  return [
    ...event('proposed', activation.proposedAt, activation.proposedBy),
    ...event(decided, activation.decidedAt, activation.decidedBy, activation.remark),
    ...withdrawals(activation, event),
  ];
}

function withdrawals(activation: Activation, event: (deed: Deed, at?: string, who?: string, remark?: string) => Event[]): Event[] {
  return [
    ...event('rollbackAsked', activation.rollbackAt, activation.rollbackBy, activation.rollbackRemark),
    ...event('rolledBack', activation.rolledBackAt, activation.rolledBackBy),
  ];
}

/** Who did what when with all activations, newest first; of one moment the later deed first. */
export function history(activations: readonly Activation[]): Event[] {
  return activations
    .flatMap((activation) => eventsOf(activation).reverse())
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** What waits for a second person. */
export function waiting(activations: readonly Activation[]): Activation[] {
  return activations.filter(({ state }) => state === 'PROPOSED' || state === 'ROLLBACK_PROPOSED');
}
