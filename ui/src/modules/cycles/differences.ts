import type { Change, Group } from './types';

/** In this order people ask: what comes, what goes, what is otherwise, what is made good; the unchanged last. */
export const ORDER: readonly Change[] = ['NEW', 'STOPPED', 'MORE', 'LESS', 'OTHER_PURSES', 'ARREARS', 'RECOVERY', 'TRANSFER', 'SAME'];

/** The groups of one change, the widest difference first. */
export interface ChangeSum {
  change: Change;
  groups: Group[];
  lines: number;
  /** This period less the one before, in fen. */
  fen: number;
}

/** This period less the one before, in fen. */
export function moreIn(group: Pick<Group, 'fen' | 'fenBefore'>): number {
  return (group.fen ?? 0) - (group.fenBefore ?? 0);
}

/** The groups by change, without changes that did not happen. */
export function byChange(groups: readonly Group[]): ChangeSum[] {
  return ORDER.map((change) => {
    const some = groups.filter((group) => group.change === change).sort((a, b) => Math.abs(moreIn(b)) - Math.abs(moreIn(a)));
    const sum = (of: (group: Group) => number): number => some.reduce((total, group) => total + of(group), 0);
    return { change, groups: some, lines: sum((group) => group.lines ?? 0), fen: sum(moreIn) };
  }).filter((one) => one.groups.length);
}

/** Everything together: now, before, and the difference, in fen. */
export function wholeOf(groups: readonly Group[]): { now: number; before: number; more: number } {
  const now = groups.reduce((sum, group) => sum + (group.fen ?? 0), 0);
  const before = groups.reduce((sum, group) => sum + (group.fenBefore ?? 0), 0);
  return { now, before, more: now - before };
}
