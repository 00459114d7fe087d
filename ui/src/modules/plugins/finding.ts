import type { Group, Rehearsal } from './types';

/** How many are concerned: of persons that several subsidies may name, only the cases can be counted. */
export interface Concerned {
  kind: 'persons' | 'cases' | 'facilities';
  n: number;
}

/** What a rehearsal found, in one sentence's worth of numbers. All amounts are in fen. */
export interface Finding {
  tendency: 'more' | 'less' | 'even' | 'same';
  /** After less before. */
  fen: number;
  /** What all groups with more add, and all with less take away (negative). */
  gained: number;
  lost: number;
  concerned: Concerned[];
}

export function difference(part: { fenBefore?: number; fenAfter?: number }): number {
  return (part.fenAfter ?? 0) - (part.fenBefore ?? 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function concernedOf(changed: Group[], elders: boolean): Concerned[] {
  const groups = changed.filter((group) => (group.subjectKind === 'elder') === elders);
  const n = sum(groups.map((group) => group.subjects ?? 0));
  const formulas = new Set(groups.map((group) => `${group.program} ${group.formula}`));
  const persons = formulas.size > 1 ? 'cases' : 'persons';
  return n === 0 ? [] : [{ kind: elders ? persons : 'facilities', n }];
}

/** The finding of a rehearsal: what comes first on its page. */
export function findingOf(rehearsal: Rehearsal): Finding {
  const changed = (rehearsal.groups ?? []).filter((group) => group.change !== 'SAME');
  const differences = changed.map(difference);
  const fen = difference(rehearsal);
  const moved = fen > 0 ? 'more' : 'less';
  const still = changed.length > 0 ? 'even' : 'same';
  return {
    tendency: fen !== 0 ? moved : still,
    fen,
    gained: sum(differences.filter((value) => value > 0)),
    lost: sum(differences.filter((value) => value < 0)),
    concerned: [...concernedOf(changed, true), ...concernedOf(changed, false)],
  };
}

/** What changes, the largest difference first. */
export function changes(groups: readonly Group[]): Group[] {
  return groups
    .filter((group) => group.change !== 'SAME')
    .sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a)) || (b.subjects ?? 0) - (a.subjects ?? 0));
}
