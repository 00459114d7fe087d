import { describe, expect, it } from 'vitest';
import { changes, findingOf } from '@/modules/plugins/finding';
import type { Group, Rehearsal } from '@/modules/plugins/types';

function group(part: Partial<Group>): Group {
  return { program: 'monthly', formula: 'S1', subjectKind: 'elder', change: 'MORE', subjects: 1, fenBefore: 0, fenAfter: 0, ...part };
}

function rehearsal(groups: Group[]): Rehearsal {
  const sum = (pick: (g: Group) => number | undefined): number => groups.reduce((total, g) => total + (pick(g) ?? 0), 0);
  return { groups, fenBefore: sum((g) => g.fenBefore), fenAfter: sum((g) => g.fenAfter) };
}

describe('the finding of a rehearsal', () => {
  it('says how much more is paid and to how many persons, leaving out who stays the same', () => {
    const found = findingOf(rehearsal([
      group({ subjects: 12, fenBefore: 1000, fenAfter: 4000 }),
      group({ change: 'SAME', subjects: 900, fenBefore: 5000, fenAfter: 5000 }),
    ]));
    expect(found).toEqual({ tendency: 'more', fen: 3000, gained: 3000, lost: 0, concerned: [{ kind: 'persons', n: 12 }] });
  });

  it('counts cases, not persons, where two subsidies may name the same person', () => {
    const found = findingOf(rehearsal([group({ subjects: 3, fenAfter: 300 }), group({ formula: 'S2', change: 'STOPPED', subjects: 2, fenBefore: 500 })]));
    expect(found.tendency).toBe('less');
    expect(found.fen).toBe(-200);
    expect([found.gained, found.lost]).toEqual([300, -500]);
    expect(found.concerned).toEqual([{ kind: 'cases', n: 5 }]);
  });

  it('names persons of one subsidy in two groups once each, and facilities apart', () => {
    const found = findingOf(rehearsal([
      group({ subjects: 3, fenAfter: 300 }),
      group({ change: 'NEW', subjects: 4, fenAfter: 10 }),
      group({ formula: 'S4', subjectKind: 'facility', subjects: 2, fenAfter: 5 }),
    ]));
    expect(found.concerned).toEqual([{ kind: 'persons', n: 7 }, { kind: 'facilities', n: 2 }]);
  });

  it('tells an equal sum with changes from no change at all', () => {
    const even = rehearsal([group({ fenBefore: 100, fenAfter: 200 }), group({ change: 'LESS', fenBefore: 200, fenAfter: 100 })]);
    expect(findingOf(even).tendency).toBe('even');
    expect(findingOf(rehearsal([group({ change: 'SAME', fenBefore: 7, fenAfter: 7 })])).tendency).toBe('same');
    expect(findingOf({}).tendency).toBe('same');
  });

  it('puts the largest difference first, of either sign', () => {
    const groups = [group({ formula: 'A', fenAfter: 5 }), group({ formula: 'B', fenBefore: 90 }), group({ formula: 'C', change: 'SAME' }), group({ formula: 'D', change: 'OTHER_PURSES', subjects: 9 })];
    expect(changes(groups).map((g) => g.formula)).toEqual(['B', 'A', 'D']);
  });
});
