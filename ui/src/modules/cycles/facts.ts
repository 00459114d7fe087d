import type { FactUsed } from './types';

/** What a statement is about and what it says, in the words of the register it stands in. */
export function factInWords(
  fact: FactUsed,
  room: 'elders' | 'facilities',
  t: (key: string, values?: Record<string, unknown>) => string,
  te: (key: string) => boolean,
): { name: string; said: string } {
  const kind = fact.kind ?? '';
  const value = fact.value ?? '';
  const own = `cycles.factKinds.${kind}`;
  const known = `${room}.kinds.${kind}`;
  const name = te(own) ? t(own) : kind === 'ATTRIBUTE' ? (fact.attribute ?? kind) : te(known) ? t(known) : kind;
  if (kind === 'MEAL') {
    return { name, said: t('cycles.meals', { n: value }) };
  }
  // a level says what it means with its scale, where the register has words for it
  const words = [`${room}.values.${kind}.${value}`, `${room}.levels.${kind}.${value}`, `${room}.values.${value}`].find((key) => te(key));
  return { name, said: words ? t(words) : value };
}
