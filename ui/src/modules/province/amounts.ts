import type { Bilingual } from '@/shared/i18n';
import { yuan } from '@/shared/money';
import type { Amount, Benefit, City } from './topics';

type Document = NonNullable<City['documents']>[number];

/** The part that titles have in common is said by the benefit; what is in brackets tells them apart. */
export function shortTitles(titles: readonly string[]): string[] {
  const inner = titles.map((title) => /^(.*?)\s*[（(]([^（()）]+)[）)](.*)$/.exec(title));
  const same = new Set(inner.map((found) => found?.[1]));
  return titles.length > 1 && same.size === 1 && !same.has(undefined) ? inner.map((found) => `${found?.[2] ?? ''}${found?.[3] ?? ''}`) : [...titles];
}

/** An amount as figure and unit, such as ¥100.00 and /month; where there is no single figure, all of it is the unit. */
export function figureOf(amount: Amount, text: string): { figure: string; unit: string } {
  const only = amount.parts?.length === 1 ? amount.parts[0] : undefined;
  const unit = /^(?:CNY )?[\d.,]+\s?\u5143?\s?(.*)$/.exec(text);
  return only?.fen !== undefined && unit ? { figure: yuan(only.fen), unit: unit[1] ?? '' } : { figure: '', unit: text };
}

/** Whether every amount of a benefit awaits a standard: it is then said once. */
export function allAwaited(benefit: Benefit): boolean {
  const amounts = benefit.amounts ?? [];
  return amounts.length > 0 && amounts.every((amount) => amount.awaiting);
}

/** The day since which all amounts hold, if it is one day. */
export function sinceOf(benefit: Benefit): string {
  const days = new Set((benefit.amounts ?? []).map((amount) => amount.since ?? ''));
  return days.size === 1 ? ([...days][0] ?? '') : '';
}

/** The notes of a benefit, each said once. */
export function notesOf(benefit: Benefit): Bilingual[] {
  const notes = (benefit.amounts ?? []).flatMap((amount) => (amount.note ? [amount.note] : []));
  return notes.filter((note, at) => notes.findIndex((one) => one.zh === note.zh) === at);
}

/** The document of a city that is meant by its key. */
export function documentOf(city: City | undefined, key: string | undefined): Document | undefined {
  return city?.documents?.find((document) => document.id === key);
}
