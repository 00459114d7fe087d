import type { Schemas } from '@/shared/api';

export type City = Schemas['MatrixCity'];
export type Benefit = Schemas['MatrixBenefit'];
export type Amount = Schemas['MatrixAmount'];

export const subjects = ['elder', 'household', 'child', 'facility', 'organisation'] as const;
export type Subject = (typeof subjects)[number];

/** What a benefit is about, told from its title; the first that fits counts. Titles are in English too, where words are fewer. */
const TOPICS: readonly [string, RegExp][] = [
  ['construction', /construct/i],
  ['grade', /\bgrade\b|running/i],
  ['training', /training/i],
  ['insurance', /insurance|premium/i],
  ['meals', /meal|canteen/i],
  ['bed', /\bbeds?\b/i],
  ['nursery', /nurser|childcare/i],
  ['destitute', /destitute/i],
  ['certificate', /certificate/i],
  ['service', /services?\b/i],
  ['care', /\bcare\b|disabled/i],
  ['age', /advanced.age|\bage\b/i],
];

/** Where the title tells nothing: told from the facts that the formula reads. */
const FACTS: readonly [string, string][] = [
  ['meals', 'MEALS'],
  ['bed', 'STAYS'],
  ['care', 'ABILITY'],
  ['nursery', 'ENROLMENTS'],
];

/** What a benefit is about. */
export function topicOf(benefit: Benefit): string {
  const title = benefit.title?.en ?? '';
  const told = TOPICS.find(([, words]) => words.test(title)) ?? FACTS.find(([, fact]) => benefit.reads?.some((read) => read === fact));
  return told?.[0] ?? 'other';
}

/** A row of the matrix: one kind of benefit for one kind of subject. */
export interface Row {
  subject: Subject;
  topic: string;
  /** The benefits by city, in the order of the cities. */
  cells: Benefit[][];
}

/** The rows in order of subjects, then of how many cities have the benefit. */
export function rowsOf(cities: City[]): Row[] {
  const rows = new Map<string, Row>();
  cities.forEach((city, at) =>
    (city.benefits ?? []).forEach((benefit) => {
      const subject = subjects.find((one) => one === benefit.subject) ?? 'organisation';
      const topic = topicOf(benefit);
      const row = rows.get(`${subject} ${topic}`) ?? { subject, topic, cells: cities.map(() => []) };
      row.cells[at]?.push(benefit);
      rows.set(`${subject} ${topic}`, row);
    }),
  );
  const spread = (row: Row): number => row.cells.filter((cell) => cell.length > 0).length;
  return [...rows.values()].sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject) || spread(b) - spread(a) || a.topic.localeCompare(b.topic));
}

/** How a benefit stands: with an amount in force, awaiting one, or without an amount in money. */
export function standing(benefit: Benefit): 'set' | 'awaiting' | 'none' {
  const amounts = benefit.amounts ?? [];
  return amounts.some((amount) => amount.text) ? 'set' : amounts.some((amount) => amount.awaiting) ? 'awaiting' : 'none';
}
