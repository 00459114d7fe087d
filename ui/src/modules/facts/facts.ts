import type { Schemas } from '@/shared/api';

/** A statement about a person or a facility. */
export type Fact = Schemas['ElderFact'] | Schemas['FacilityFact'];
export type Kind = Schemas['KindOfFact'];
export type Room = 'elders' | 'facilities';

/** What names a kind among all, the city's own facts included. */
export function keyOf({ kind, attribute }: { kind?: string; attribute?: string | null }): string {
  return attribute ? `${kind}:${attribute}` : (kind ?? '');
}

/** Whether it is held to be true today, and holds on the day. */
export function holds(fact: Fact, day: string): boolean {
  return !fact.supersededAt && (fact.from ?? '') <= day && (!fact.through || fact.through >= day);
}

/** The statements of one kind. */
export interface Lane {
  key: string;
  kind: Kind;
  facts: Fact[];
}

function newestFirst(a: Fact, b: Fact): number {
  const gone = Number(Boolean(a.supersededAt)) - Number(Boolean(b.supersededAt));
  return gone || (b.from ?? '').localeCompare(a.from ?? '') || (b.recordedAt ?? '').localeCompare(a.recordedAt ?? '');
}

/** The statements by kind, in the order in which kinds are declared; in each kind what is held first, the latest first. */
export function lanes(facts: readonly Fact[], kinds: readonly Kind[]): Lane[] {
  return kinds
    .map((kind) => ({ key: keyOf(kind), kind, facts: facts.filter((fact) => keyOf(fact) === keyOf(kind)).sort(newestFirst) }))
    .filter((lane) => lane.facts.length > 0);
}

const DAY = 86_400_000;
const LONGEST = 15 * 366 * DAY;
const SHORTEST = 2 * 366 * DAY;
const AHEAD = 183 * DAY;

/** An axis of time from the one moment to the other. */
export interface Axis {
  start: number;
  end: number;
}

/** A piece of an axis in hundredths of it, and whether it goes on beyond its ends. */
export interface Span {
  left: number;
  width: number;
  before: boolean;
  beyond: boolean;
}

const at = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** The days that are worth drawing: what began a lifetime ago is only hinted at. */
export function heldAxis(facts: readonly Fact[], today: string): Axis {
  const now = at(today);
  const first = Math.min(...facts.map((fact) => at(fact.from ?? today)).filter((start) => start > now - LONGEST), now - SHORTEST);
  const last = Math.max(...facts.map((fact) => (fact.through ? at(fact.through) : 0)).filter((end) => end < now + LONGEST), now + AHEAD);
  return { start: first - 30 * DAY, end: last };
}

/** The moments between the first thing learned and now. */
export function knownAxis(facts: readonly Fact[], now: number): Axis {
  const start = Math.min(...facts.map((fact) => Date.parse(fact.recordedAt ?? '') || now), now - DAY);
  return { start: start - (now - start) * 0.06, end: now + (now - start) * 0.06 };
}

/** Where a piece of time lies on an axis. */
export function span(axis: Axis, from: number, through: number | null): Span {
  const part = (moment: number): number => (100 * (moment - axis.start)) / (axis.end - axis.start);
  const left = Math.min(Math.max(part(from), 0), 99);
  const right = through === null ? 100 : Math.min(Math.max(part(through), left + 0.8), 100);
  return { left, width: right - left, before: from < axis.start, beyond: through === null || through > axis.end };
}

/** When a statement held. */
export function heldSpan(axis: Axis, fact: Fact): Span {
  return span(axis, at(fact.from ?? ''), fact.through ? at(fact.through) + DAY : null);
}

/** When it was held to be true. */
export function knownSpan(axis: Axis, fact: Fact): Span {
  return span(axis, Date.parse(fact.recordedAt ?? ''), fact.supersededAt ? Date.parse(fact.supersededAt) : null);
}

/** Beginnings of years on an axis, not too many of them. */
export function years(axis: Axis): { year: number; left: number }[] {
  const first = new Date(axis.start).getUTCFullYear() + 1;
  const last = new Date(axis.end).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, left: span(axis, Date.UTC(year, 0, 1), null).left }))
    .filter(({ left }) => left < 94);
}
