import type { Schemas } from '@/shared/api';
import { type Bilingual, inLanguage } from '@/shared/i18n';
import { count, yuan } from '@/shared/money';
import type { Language } from '@/shared/preferences';

export type Figures = Schemas['Figures'];
export type Indicator = Schemas['FigureIndicator'];
export type Figure = Schemas['Figure'];
export type Unit = Schemas['FigureUnit'];
export type Missing = Schemas['FigureMissing'];
type Say = (key: string, values?: Record<string, unknown>) => string;

/** Whether a figure is there. */
export function isThere(figure: Figure | undefined): boolean {
  return figure?.value !== undefined && figure.value !== null;
}

/** A value in the words of its unit; shares and beds to one decimal, money from fen. */
export function said(value: number, unit: Unit | undefined, t: Say): string {
  switch (unit) {
    case 'FEN':
      return yuan(value);
    case 'PERCENT':
      return `${value.toFixed(1)}%`;
    case 'PER_HUNDRED':
      return t('province.figures.units.PER_HUNDRED', { n: value.toFixed(1) });
    default:
      return t(`province.figures.units.${unit ?? 'PERSONS'}`, { n: count(value) });
  }
}

/** What was counted, of what; empty where the value says it already. */
export function fraction(figure: Figure, unit: Unit | undefined, t: Say): string {
  if (!isThere(figure) || figure.numerator === undefined || figure.denominator === undefined || figure.numerator === null || figure.denominator === null) {
    return '';
  }
  const values = { of: count(figure.denominator), n: unit === 'FEN' ? yuan(figure.numerator) : count(figure.numerator) };
  return t(`province.figures.fraction.${unit === 'MONTHS' ? 'months' : unit === 'FEN' ? 'fen' : unit === 'PER_HUNDRED' ? 'beds' : 'persons'}`, values);
}

/** On how much of the city a figure rests; empty where on the whole of it. */
export function coverage(figure: Figure, language: Language, t: Say): string {
  const rests = figure.coverage;
  return rests && rests.covered !== rests.of ? t('province.figures.covers', { covered: count(rests.covered), of: count(rests.of), what: inLanguage(rests.what, language) }) : '';
}

/** An indicator with its parts. */
export interface Group {
  whole: Indicator;
  parts: Indicator[];
}

/** Every indicator with the parts that follow it. */
export function grouped(indicators: readonly Indicator[]): Group[] {
  return indicators.filter((one) => !one.of).map((whole) => ({ whole, parts: indicators.filter((one) => one.of === whole.id) }));
}

/** What an indicator or a part of one is called. */
export function nameOf(indicator: Indicator, language: Language, t: Say): string {
  return indicator.title ? inLanguage(indicator.title, language) : t(`province.figures.parts.${indicator.part ?? ''}`);
}

/** A city's bar; without a value it is a gap with its reason. */
export interface Bar {
  city: string;
  value: number | null;
  reason: string;
}

/** The bars of an indicator, in the order of the cities. */
export function barsOf(indicator: Indicator, cities: readonly { name?: Bilingual }[], language: Language): Bar[] {
  return cities.map((city, at) => {
    const figure = indicator.figures?.[at];
    return { city: inLanguage(city.name, language), value: isThere(figure) ? Number(figure?.value) : null, reason: inLanguage(figure?.because, language) };
  });
}

/** What the bars find: the highest and the lowest, or that one city alone, or none, has a figure, or that they do not cover the same. */
export function finding(indicator: Indicator, bars: readonly Bar[], language: Language, t: Say): string {
  const title = nameOf(indicator, language, t);
  const there = bars.filter((bar): bar is Bar & { value: number } => bar.value !== null).sort((a, b) => b.value - a.value);
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last) {
    return t('province.figures.finding.none', { title });
  }
  const at = (value: number): string => {
    const names = there.filter((bar) => bar.value === value).map((bar) => bar.city);
    return names.length > 2 ? t('province.figures.finding.many', { n: names.length }) : names.join(t('province.figures.finding.and'));
  };
  const most = { title, city: at(first.value), value: said(first.value, indicator.unit, t) };
  if (there.length === 1) {
    return t('province.figures.finding.one', most);
  }
  if (indicator.caution) {
    return t('province.figures.finding.unequal', { title });
  }
  if (first.value === last.value) {
    return t('province.figures.finding.equal', most);
  }
  const rest = there.length > 2 && there.slice(1).every((bar) => bar.value === last.value);
  return t(`province.figures.finding.${rest ? 'rest' : 'range'}`, { ...most, last: at(last.value), least: said(last.value, indicator.unit, t) });
}
