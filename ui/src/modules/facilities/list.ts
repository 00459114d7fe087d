import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Schemas } from '@/shared/api';
import type { Column } from '@/shared/table/columns';

export type Summary = Schemas['FacilitySummary'];

/** What narrows and orders the list, as it stands in the address. */
export const defaults = { name: '', kind: '', division: '', state: '', sort: '' };
export type Filter = { -readonly [K in keyof typeof defaults]: string };

export const KINDS = [
  'SERVICE_CENTRE', 'DAY_CARE_CENTRE', 'STATION', 'EMBEDDED_INSTITUTION', 'EMBEDDED_COMPLEX', 'CANTEEN', 'INSTITUTION', 'HOME_SERVICE_ORGANISATION',
  'SERVICE_POINT', 'CARING_HOME', 'MUTUAL_HELP_POINT', 'HAPPINESS_HOME', 'TOWNSHIP_HOME', 'NURSERY', 'KINDERGARTEN',
] as const;
export const STATES = ['OPEN', 'PLANNED', 'CLOSED'] as const;

/** The filter as the server takes it: what is empty is not asked for. */
export function asked(filter: Filter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}

export function useFacilityColumns(): ComputedRef<Column[]> {
  const { t } = useI18n();
  return computed(() => [
    { key: 'name', label: t('facilities.name'), sort: true },
    { key: 'kind', label: t('facilities.kind') },
    { key: 'division', label: t('facilities.division') },
    { key: 'beds', label: t('facilities.beds'), num: true, sort: true },
    { key: 'filed', label: t('facilities.filed') },
    { key: 'state', label: t('facilities.state') },
    { key: 'creditCode', label: t('facilities.code') },
    { key: 'demo', label: t('facilities.demo'), hidden: true },
  ]);
}
