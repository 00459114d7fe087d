import type { FactUsed } from './types';

/** What a stay, meals or an application say; the registers have no words for them, since they stand in lists of their own. */
export function ownWords(fact: FactUsed, t: (key: string, values?: Record<string, unknown>) => string): { name: string; said: string } | null {
  const value = fact.value ?? '';
  switch (fact.kind) {
    case 'MEAL':
      return { name: t('cycles.factKinds.MEAL'), said: t('cycles.meals', { n: value }) };
    case 'STAY':
    case 'APPLICATION':
      return { name: t(`cycles.factKinds.${fact.kind}`), said: value };
    default:
      return null;
  }
}
