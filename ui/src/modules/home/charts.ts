import type { ComposerTranslation } from 'vue-i18n';
import { inLanguage } from '@/shared/i18n';
import { count, yuan } from '@/shared/money';
import type { Language } from '@/shared/preferences';
import { type Chart, percent } from './chart/chart';
import { atLeast, type Elders, type Entitlements, type Facilities, inBand } from './overview';

const ADVANCED_AGE = 80;
/** From this largest bar on, the axis counts in units of ten thousand yuan. */
const TEN_THOUSAND_YUAN = 1_000_000;

type Say = ComposerTranslation;

function counted(): Pick<Chart, 'say' | 'tick'> {
  return { say: count, tick: count };
}

function money(t: Say, largest: number): Pick<Chart, 'say' | 'tick' | 'unit'> {
  const step = largest >= TEN_THOUSAND_YUAN ? TEN_THOUSAND_YUAN : 100;
  return { say: yuan, tick: (fen) => count(fen / step), unit: t(step === 100 ? 'home.yuan' : 'home.tenThousandYuan') };
}

/** How old the city's elders are. */
export function ages(elders: Elders, t: Say): Chart {
  const bands = elders.bands ?? [];
  const old = atLeast(elders, ADVANCED_AGE);
  const all = bands.reduce((sum, band) => sum + inBand(band), 0);
  return {
    title: t('home.agesFinding', { n: count(old), share: percent(old, all) }),
    head: t('home.age'),
    unit: t('home.persons'),
    rows: bands.map((band) => (band.through ? t('home.ageBand', { from: band.from, through: band.through }) : t('home.ageOver', { from: band.from }))),
    series: [
      { name: t('home.female'), values: bands.map((band) => band.female ?? 0) },
      { name: t('home.male'), values: bands.map((band) => band.male ?? 0) },
    ],
    stacked: false,
    lying: false,
    ...counted(),
  };
}

/** Which of them are in a hardship or special category. */
export function categories(elders: Elders, t: Say): Chart {
  const found = elders.categories ?? [];
  const n = elders.inCategory ?? 0;
  return {
    title: t('home.categoriesFinding', { n: count(n), share: percent(n, elders.persons ?? 0) }),
    head: t('home.category'),
    unit: t('home.persons'),
    rows: found.map((one) => t(`elders.values.${one.category}`)),
    series: [{ name: t('home.persons'), values: found.map((one) => one.persons ?? 0) }],
    stacked: false,
    lying: true,
    ...counted(),
  };
}

/** Which facilities the city has. */
export function kinds(facilities: Facilities, t: Say): Chart {
  const found = facilities.kinds ?? [];
  const name = (kind: string | undefined): string => (kind ? t(`facilities.values.${kind}`) : t('home.kindUnknown'));
  const largest = found[0];
  return {
    title: t('home.kindsFinding', { kind: name(largest?.kind), n: count(largest?.facilities), all: count(facilities.facilities) }),
    head: t('home.kind'),
    unit: t('home.facilities'),
    rows: found.map((one) => name(one.kind)),
    series: [{ name: t('home.facilities'), values: found.map((one) => one.facilities ?? 0) }],
    stacked: false,
    lying: true,
    ...counted(),
  };
}

/** What a year's closed cycles cost, and who bears it. */
export function months(year: Entitlements, t: Say): Chart {
  const periods = year.periods ?? [];
  const levels = [...new Set(periods.flatMap((period) => Object.keys(period.purses ?? {})))];
  const sums = levels.map((level) => periods.reduce((sum, period) => sum + (period.purses?.[level] ?? 0), 0));
  const most = sums.indexOf(Math.max(...sums));
  return {
    title: t('home.monthsFinding', { sum: yuan(year.fen), level: t(`home.levels.${levels[most]}`), share: percent(sums[most] ?? 0, year.fen ?? 0) }),
    head: t('home.period'),
    rows: periods.map((period) => period.period ?? ''),
    series: levels.map((level) => ({ name: t(`home.levels.${level}`), values: periods.map((period) => period.purses?.[level] ?? 0) })),
    stacked: true,
    lying: false,
    ...money(t, Math.max(...periods.map((period) => period.fen ?? 0))),
  };
}

/** What it was granted for. */
export function subsidies(year: Entitlements, t: Say, language: Language): Chart {
  const found = year.formulas ?? [];
  const name = (at: number): string => inLanguage(found[at]?.title, language) || (found[at]?.formula ?? '');
  return {
    title: t('home.subsidiesFinding', { title: name(0), share: percent(found[0]?.fen ?? 0, year.fen ?? 0) }),
    head: t('home.subsidy'),
    rows: found.map((_, at) => name(at)),
    series: [{ name: t('home.amount'), values: found.map((one) => one.fen ?? 0) }],
    stacked: false,
    lying: true,
    ...money(t, found[0]?.fen ?? 0),
  };
}
