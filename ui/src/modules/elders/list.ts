import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Schemas } from '@/shared/api';
import type { Column } from '@/shared/table/columns';

export type Summary = Schemas['ElderSummary'];

/** What narrows and orders the list, as it stands in the address. */
export const defaults = { name: '', division: '', category: '', state: '', ageFrom: '', ageThrough: '', sort: '' };
export type Filter = { -readonly [K in keyof typeof defaults]: string };

export const CATEGORIES = [
  'DESTITUTE',
  'SUBSISTENCE_ALLOWANCE',
  'NEAR_SUBSISTENCE',
  'EXPENDITURE_HARDSHIP',
  'BIRTH_PLANNING_FAMILY',
  'LIVING_ALONE',
  'EMPTY_NEST',
  'LEFT_BEHIND',
  'BEREFT',
  'DISABLED',
  'LOW_INCOME',
  'SEVERELY_DISABLED',
  'PREFERENTIAL_TREATMENT',
] as const;
export const STATES = ['HERE', 'DIED', 'DEPARTED'] as const;

/** The filter as the server takes it: what is empty is not asked for. */
export function asked(filter: Filter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}

export function useElderColumns(): ComputedRef<Column[]> {
  const { t } = useI18n();
  return computed(() => [
    { key: 'name', label: t('elders.name'), sort: true },
    { key: 'number', label: t('elders.number') },
    { key: 'birth', label: t('elders.birth'), sort: true },
    { key: 'age', label: t('elders.ageColumn'), num: true },
    { key: 'sex', label: t('elders.sex') },
    { key: 'residence', label: t('elders.residence') },
    { key: 'categories', label: t('elders.category') },
    { key: 'ability', label: t('elders.ability') },
    { key: 'state', label: t('elders.state') },
    { key: 'demo', label: t('elders.demo'), hidden: true },
  ]);
}
