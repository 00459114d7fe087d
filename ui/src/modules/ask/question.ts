import type { Schemas } from '@/shared/api';
import type { Language } from '@/shared/preferences';

export type Form = Schemas['AskForm'];
export type Answer = Schemas['AskAnswer'];
export type Question = Schemas['AskQuestion'];
export type Benefit = Schemas['ComparisonBenefit'];

export const categories = [
  'DESTITUTE', 'SUBSISTENCE_ALLOWANCE', 'NEAR_SUBSISTENCE', 'EXPENDITURE_HARDSHIP', 'LOW_INCOME', 'BIRTH_PLANNING_FAMILY', 'LIVING_ALONE', 'EMPTY_NEST', 'LEFT_BEHIND',
  'BEREFT', 'DISABLED', 'SEVERELY_DISABLED', 'PREFERENTIAL_TREATMENT',
] as const;

export const dwellings = ['HOME', 'COMMUNITY_FACILITY', 'INSTITUTION'] as const;

/** The results of assessments that a family can name, each with its standard. */
export const assessments = [
  { group: 'THREE_CLASSES', levels: [0, 1, 2] },
  { group: 'GBT_42195_2022', levels: [0, 1, 2, 3, 4] },
] as const;

/** What stands in the form. */
export interface Filled {
  year: string;
  month: string;
  day: string;
  registered: boolean | null;
  resident: boolean | null;
  place: string;
  categories: (typeof categories)[number][];
  /** Standard and level, such as GBT_42195_2022:3; empty if there was no assessment. */
  assessment: string;
  dwelling: (typeof dwellings)[number];
  canteen: boolean;
}

export function blank(): Filled {
  return { year: '', month: '', day: '', registered: null, resident: null, place: '', categories: [], assessment: '', dwelling: 'HOME', canteen: false };
}

/** The date of birth, if it is one. */
export function birthOf(filled: Filled): string | null {
  const [year, month, day] = [filled.year, filled.month, filled.day].map((part) => (/^\s*\d{1,4}\s*$/.test(part) ? Number(part) : Number.NaN));
  if (year === undefined || month === undefined || day === undefined || !(year >= 1890)) {
    return null;
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  const exact = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exact ? date.toISOString().slice(0, 10) : null;
}

/** The first question that is still open, by the name of its field; null if all are answered. */
export function openQuestion(filled: Filled, today: string): 'birth' | 'registered' | 'resident' | null {
  const birth = birthOf(filled);
  if (!birth || birth > today) {
    return 'birth';
  }
  return filled.registered === null ? 'registered' : filled.resident === null ? 'resident' : null;
}

/** What is sent; only when every question is answered. */
export function questionOf(filled: Filled): Question {
  const [standard, level] = filled.assessment.split(':');
  const group = assessments.find((one) => one.group === standard)?.group;
  return {
    birth: birthOf(filled) ?? undefined,
    registered: filled.registered ?? false,
    resident: filled.resident ?? false,
    place: filled.place || undefined,
    categories: filled.categories,
    assessment: group ? { standard: group, level: Number(level) } : undefined,
    dwelling: filled.dwelling,
    canteen: filled.canteen,
  };
}

/** What the person gets by periods, without what goes to a facility and what rests on a draft, which nobody can claim. */
export function sumsOf(granted: Benefit[]): { period: string; fen: number }[] {
  const sums = new Map<string, number>();
  granted
    .filter((one) => one.source?.status !== 'DRAFT' && goesTo(one) === 'self')
    .forEach((one) => sums.set(one.period ?? '', (sums.get(one.period ?? '') ?? 0) + (one.fen ?? 0)));
  return [...sums].filter(([, fen]) => fen > 0).map(([period, fen]) => ({ period, fen }));
}

/** A period as people say it: a month or a year in words, any other as it is written. */
export function periodWords(period: string, language: Language): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (!year) {
    return period;
  }
  const first = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, 1));
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { year: 'numeric', month: month ? 'long' : undefined, timeZone: 'UTC' }).format(first);
}

/** Where an award goes: to the person, to the facility lived in, or to the canteen. */
export function goesTo(benefit: Benefit): 'self' | 'facility' | 'canteen' {
  const recipient = benefit.awards?.[0]?.recipient ?? 'self';
  return recipient === 'facility:2' ? 'canteen' : recipient.startsWith('facility') ? 'facility' : 'self';
}
