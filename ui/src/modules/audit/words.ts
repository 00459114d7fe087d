import { useI18n } from 'vue-i18n';
import type { RouteLocationRaw } from 'vue-router';
import type { Schemas } from '@/shared/api';
import { yuan } from '@/shared/money';

export type Entry = Omit<Schemas['AuditEntry'], 'detail'> & { detail?: unknown };

/** Every action that the server writes down. */
export const ACTIONS = [
  'elder.register', 'elder.rename', 'elder.state-fact', 'elder.retract-fact', 'elder.reveal-number', 'elder.search-number',
  'facility.register', 'facility.rename', 'facility.state-fact', 'facility.retract-fact',
  'import.elders', 'import.facilities', 'import.stays', 'import.meals', 'import.applications',
  'stay.record', 'stay.retract', 'meal.retract', 'application.record', 'application.confirm', 'application.retract',
  'cycle.open', 'cycle.approve', 'cycle.return', 'parameter.set',
  'plugin.install', 'plugin.rehearse', 'activation.propose', 'activation.approve', 'activation.refuse',
  'activation.rollback.propose', 'activation.rollback.approve', 'activation.rollback.refuse', 'session.login', 'session.logout',
] as const;

/** The rooms whose actions can be asked for together. */
export const ROOMS = ['elder', 'facility', 'import', 'stay', 'meal', 'application', 'cycle', 'parameter', 'plugin', 'activation', 'session'] as const;

/** The kinds of thing acted upon. */
export const SUBJECTS = ['elder', 'facility', 'cycle', 'activation', 'parameter', 'plugin', 'shadow-run', 'import', 'account'] as const;

export interface AuditWords {
  action: (code: string) => string;
  subject: (entry: Entry) => string;
  address: (entry: Entry) => RouteLocationRaw | null;
  details: (entry: Entry) => { name: string; value: string }[];
}

/** What stands in the audit trail in the words of the office. What has no word yet is shown as it was written. */
export function useAuditWords(tenant: string): AuditWords {
  const { t, te } = useI18n();
  const word = (path: string, otherwise: string): string => (te(path) ? t(path) : otherwise);
  const key = (code: string): string => code.replaceAll('.', '_');

  function subject(entry: Entry): string {
    const kind = word(`audit.subjects.${entry.subject}`, entry.subject ?? '');
    const id = entry.subject === 'import' ? word(`imports.kinds.${entry.subjectId}`, entry.subjectId ?? '') : entry.subjectId === '-' ? '' : entry.subjectId;
    return [kind, id].filter(Boolean).join(' ');
  }

  function address(entry: Entry): RouteLocationRaw | null {
    const id = entry.subjectId ?? '';
    const isNumber = /^\d+$/.test(id);
    switch (entry.subject) {
      case 'elder':
        return isNumber ? { name: 'elder', params: { tenant, elder: id } } : null;
      case 'facility':
        return isNumber ? { name: 'facility', params: { tenant, facility: id } } : null;
      case 'cycle':
        return isNumber ? { name: 'cycle', params: { tenant, cycle: id } } : null;
      case 'parameter':
        return { name: 'policy', params: { tenant, part: 'parameters' }, hash: `#${id}` };
      default:
        return null;
    }
  }

  function value(name: string, said: unknown): string {
    if (name === 'fen' && typeof said === 'number') {
      return yuan(said);
    }
    if (name === 'kind') {
      const [kind = '', attribute] = String(said).split(':');
      return attribute ?? word(`elders.kinds.${kind}`, word(`facilities.kinds.${kind}`, kind));
    }
    if (typeof said === 'boolean') {
      return t(said ? 'facts.yes' : 'facts.no');
    }
    return String(said ?? '');
  }

  function details(entry: Entry): { name: string; value: string }[] {
    const said = typeof entry.detail === 'object' && entry.detail ? entry.detail : {};
    return Object.entries(said).map(([name, what]) => ({ name: word(`audit.details.${name}`, name), value: value(name, what) }));
  }
  return { action: (code) => word(`audit.actions.${key(code)}`, code), subject, address, details };
}
