import type { Parameter, Text } from './register';

/** A stretch of time in which one value holds. */
export interface Stretch {
  from: string;
  /** The day before which it ends; empty if it goes on. */
  until: string;
  value: Text;
  own: boolean;
  /** How high it is drawn, 0 to 100; only where all values are numbers. */
  height: number;
  /** How wide it is drawn against the others. */
  weight: number;
  now: boolean;
}

const DAY = 86_400_000;
/** A stretch without an end is drawn as if it went on so long. */
const OPEN_DAYS = 365;
const LOWEST = 30;

function number(text: Text): number | null {
  const found = /^-?[\d,]+(\.\d+)?(?=[^\d：:]*$)/.exec(text?.zh ?? '');
  return found ? Number(found[0].replaceAll(',', '')) : null;
}

function days(from: string, until: string, today: string): number {
  const end = until ? Date.parse(until) : Math.max(Date.parse(today), Date.parse(from)) + OPEN_DAYS * DAY;
  return Math.max(1, (end - Date.parse(from)) / DAY);
}

/** The values for the whole city one after the other, the city's own in place of the policy's where there is one. */
export function stretchesOf(parameter: Parameter, today: string): Stretch[] {
  const own = (parameter.overrides ?? []).filter((value) => !value.division && value.from);
  const given = parameter.values.filter((value) => value.from);
  const starts = [...new Set([...given, ...own].map((value) => value.from ?? ''))].sort();
  const last = <T extends { from?: string }>(values: readonly T[], day: string): T | undefined => values.filter((value) => (value.from ?? '') <= day).at(-1);
  const drawn = starts.map((from, at) => {
    const city = last(own, from);
    const until = starts[at + 1] ?? '';
    const isOwn = Boolean(city?.value);
    return { from, until, value: isOwn ? city?.value : last(given, from)?.value, own: isOwn, weight: days(from, until, today), now: from <= today && (!until || today < until) };
  });
  const numbers = drawn.map((stretch) => number(stretch.value));
  const most = Math.max(...numbers.map((value) => value ?? 0));
  const isDrawn = most > 0 && numbers.every((value) => value !== null);
  return drawn.map((stretch, at) => ({ ...stretch, height: isDrawn ? LOWEST + ((100 - LOWEST) * (numbers[at] ?? 0)) / most : 60 }));
}
