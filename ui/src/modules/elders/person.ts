import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Schemas } from '@/shared/api';
import { ageOn, today } from '@/shared/days';
import { holds } from '../facts/facts';
import type { FactWords } from '../facts/words';

export type Elder = Schemas['ElderDetail'];

export interface Chip {
  text: string;
  tone?: 'plain' | 'strong' | 'warn';
}

/** Who somebody is today, each in a few words; the day of death or of moving out is still a day here. */
export function usePersonChips(elder: Ref<Elder | null>, words: FactWords): ComputedRef<Chip[]> {
  const { t } = useI18n();
  return computed(() => {
    const person = elder.value;
    if (!person) {
      return [];
    }
    const day = today();
    const held = (person.facts ?? []).filter((fact) => holds(fact, day));
    const since = (kind: string): string => held.find((fact) => fact.kind === kind)?.from ?? day;
    const state = since('DEATH') < day ? 'died' : since('DEPARTURE') < day ? 'departed' : '';
    const residence = held.find((fact) => fact.kind === 'RESIDENCE');
    const circumstances = held.filter((fact) => fact.kind === 'HARDSHIP' || fact.kind?.startsWith('ABILITY'));
    return [
      { text: t('elders.age', { n: ageOn(person.birth ?? '', state === 'died' ? since('DEATH') : day) }) },
      { text: t(`elders.sexes.${person.sex}`) },
      ...(residence ? [{ text: words.value(residence) }] : []),
      state ? { text: t(`elders.${state}`, { day: since(state === 'died' ? 'DEATH' : 'DEPARTURE') }), tone: 'warn' as const } : { text: t('elders.states.HERE') },
      ...circumstances.map((fact) => ({ text: words.value(fact), tone: 'strong' as const })),
      ...(person.demo ? [{ text: t('elders.demo') }] : []),
    ];
  });
}
