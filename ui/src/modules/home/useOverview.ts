import { computed, type ComputedRef, type Ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { useLoading } from '@/shared/loading';
import { count, yuan } from '@/shared/money';
import { usePreferences } from '@/shared/preferences';
import { useSession } from '@/shared/session';
import type { Chart } from './chart/chart';
import { ages, categories, kinds, months, subsidies } from './charts';
import { type Elders, type Entitlements, type Facilities, readElders, readEntitlements, readFacilities } from './overview';

interface Figures {
  elders: Elders;
  facilities: Facilities;
  year: Entitlements;
}

interface Figure {
  label: string;
  value: string;
  note?: string;
}

export interface Overview {
  busy: ComputedRef<boolean>;
  problem: Ref<unknown>;
  load: () => Promise<void>;
  /** Whether the reader may see the city's figures. */
  shown: ComputedRef<boolean>;
  /** Whether the city has nothing yet. */
  fresh: ComputedRef<boolean>;
  figures: ComputedRef<Figure[]>;
  charts: ComputedRef<Chart[]>;
  day: ComputedRef<string>;
  year: ComputedRef<number>;
  years: ComputedRef<number[]>;
}

/** The city's figures for the day and the year that stand in the address. */
export function useOverview(tenant: string): Overview {
  const route = useRoute();
  const session = useSession();
  const preferences = usePreferences();
  const { t } = useI18n();
  const shown = computed(() => session.may('cycles:read'));
  const day = (): string | undefined => (typeof route.query['day'] === 'string' ? route.query['day'] : undefined);
  const year = (): number | undefined => (/^\d{4}$/.test(String(route.query['year'])) ? Number(route.query['year']) : undefined);
  const { value, busy, problem, load } = useLoading<Figures | null>(async () => {
    if (!shown.value) {
      return null;
    }
    const [elders, facilities, sums] = await Promise.all([readElders(tenant, day()), readFacilities(tenant, day()), readEntitlements(tenant, year())]);
    return { elders, facilities, year: sums };
  });
  watch([day, year], () => void load());

  const figures = computed((): Figure[] => (value.value ? heroes(value.value, t) : []));
  const charts = computed(() => (value.value ? drawn(value.value, t, preferences.language) : []));
  return {
    busy: computed(() => busy.value && value.value === null),
    problem,
    load,
    shown,
    // a day without anybody is an answer, not a city without data
    fresh: computed(() => value.value !== null && day() === undefined && isFresh(value.value)),
    figures,
    charts,
    day: computed(() => value.value?.elders.day ?? ''),
    year: computed(() => value.value?.year.year ?? 0),
    years: computed(() => value.value?.year.years ?? []),
  };
}

function isFresh({ elders, facilities, year }: Figures): boolean {
  return !elders.persons && !facilities.facilities && !year.years?.length;
}

type Say = ReturnType<typeof useI18n>['t'];

function heroes({ elders, facilities, year }: Figures, t: Say): Figure[] {
  const periods = year.periods?.length ?? 0;
  return [
    { label: t('home.heroElders'), value: count(elders.persons), note: elders.younger ? t('home.younger', { n: count(elders.younger) }) : undefined },
    { label: t('home.heroFacilities'), value: count(facilities.facilities), note: t('home.beds', { n: count(facilities.beds) }) },
    { label: t('home.heroYear', { year: year.year }), value: yuan(year.fen ?? 0), note: periods ? t('home.closed', { n: periods }) : t('home.closedNone') },
  ];
}

function drawn({ elders, facilities, year }: Figures, t: Say, language: 'zh' | 'en'): Chart[] {
  const found: Chart[] = [];
  if (elders.persons) {
    found.push(ages(elders, t));
  }
  if (elders.categories?.length) {
    found.push(categories(elders, t));
  }
  if (year.periods?.length) {
    found.push(months(year, t), subsidies(year, t, language));
  }
  if (facilities.kinds?.length) {
    found.push(kinds(facilities, t));
  }
  return found;
}
