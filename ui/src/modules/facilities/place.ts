import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Schemas } from '@/shared/api';
import { today } from '@/shared/days';
import { type Fact, holds } from '../facts/facts';
import type { FactWords } from '../facts/words';

export type Facility = Schemas['FacilityDetail'];

/** What a facility is today, each in a few words. */
export function useFacilityChips(facility: Ref<Facility | null>, words: FactWords): ComputedRef<{ text: string; tone?: 'plain' | 'strong' | 'warn' }[]> {
  const { t } = useI18n();
  return computed(() => {
    const day = today();
    const facts: Fact[] = (facility.value?.facts ?? []).filter((fact) => !fact.supersededAt && (fact.from ?? '') <= day);
    const once = (kind: string): Fact | undefined => facts.find((fact) => fact.kind === kind);
    const now = (kind: string): Fact | undefined => facts.find((fact) => fact.kind === kind && holds(fact, day));
    const state = once('CLOSED') ? 'CLOSED' : once('OPENED') ? 'OPEN' : 'PLANNED';
    const since = once('CLOSED')?.from ?? once('OPENED')?.from;
    const [kind, division, beds, filed] = [now('KIND'), now('DIVISION'), now('BEDS'), once('FILED')];
    return [
      ...(kind ? [{ text: words.value(kind), tone: 'strong' as const }] : []),
      ...(division ? [{ text: words.value(division) }] : []),
      { text: [t(`facilities.states.${state}`), since ? t('facilities.since', { day: since }) : ''].join(' '), ...(state === 'OPEN' ? {} : { tone: 'warn' as const }) },
      ...(beds ? [{ text: t('facilities.bedsOf', { n: beds.value }) }] : []),
      { text: filed ? t('facilities.filedOn', { day: filed.from }) : t('facilities.notFiled') },
      ...(facility.value?.demo ? [{ text: t('facilities.demo') }] : []),
    ];
  });
}
