import { describe, expect, it } from 'vitest';
import { actsOn, needsRemark } from '@/modules/plugins/decide';
import { lifeOf } from '@/modules/plugins/life';
import { BEGINNING, history, waiting } from '@/modules/plugins/history';
import type { Activation } from '@/modules/plugins/types';

const first: Activation = { id: 1, version: '1.0.0', effectiveFrom: BEGINNING, state: 'ACTIVE', proposedBy: 'first cycle', proposedAt: '2022-05-01T00:00:00Z' };
const second: Activation = {
  id: 2, version: '1.1.0', effectiveFrom: '2022-06-01', state: 'ROLLED_BACK',
  proposedBy: 'clerk', proposedAt: '2022-06-01T01:00:00Z', decidedBy: 'reviewer', decidedAt: '2022-06-01T02:00:00Z', remark: 'fine',
  rollbackBy: 'clerk', rollbackAt: '2022-06-03T02:00:00Z', rollbackRemark: 'wrong', rolledBackBy: 'reviewer', rolledBackAt: '2022-06-04T02:00:00Z',
};

describe('the history of activations', () => {
  it('says who did what when, newest first', () => {
    expect(history([second, first]).map(({ deed, who, remark }) => [deed, who, remark])).toEqual([
      ['rolledBack', 'reviewer', ''],
      ['rollbackAsked', 'clerk', 'wrong'],
      ['approved', 'reviewer', 'fine'],
      ['proposed', 'clerk', ''],
      ['firstUsed', '', ''],
    ]);
  });

  it('puts a decision after its proposal even within one moment', () => {
    const at = '2022-06-01T01:00:00Z';
    const deeds = history([{ ...second, state: 'REFUSED', proposedAt: at, decidedAt: at, rollbackAt: undefined, rolledBackAt: undefined }]).map(({ deed }) => deed);
    expect(deeds).toEqual(['refused', 'proposed']);
  });

  it('compares moments, whatever their number of decimals', () => {
    const early = { ...second, id: 3, state: 'PROPOSED' as const, proposedAt: '2022-06-01T01:00:00.5Z', decidedAt: undefined, rollbackAt: undefined, rolledBackAt: undefined };
    const late = { ...early, id: 4, proposedAt: '2022-06-01T01:00:01Z' };
    expect(history([early, late]).map(({ activation }) => activation.id)).toEqual([4, 3]);
  });
});

describe('what a reader may do with an activation', () => {
  it('is what the server says, and nothing else', () => {
    expect(actsOn(first)).toEqual([]);
    expect(actsOn({ ...first, mayDecide: true })).toEqual(['approve', 'refuse']);
    expect(actsOn({ ...first, mayDecideRollback: true })).toEqual(['grant', 'keep']);
    expect(actsOn({ ...first, mayRollBack: true })).toEqual(['rollBack']);
  });

  it('asks for a remark where the server demands one', () => {
    expect((['approve', 'refuse', 'rollBack', 'grant', 'keep'] as const).filter(needsRemark)).toEqual(['refuse', 'rollBack']);
  });

  it('waits for a second person where something is proposed', () => {
    expect(waiting([first, { ...second, state: 'PROPOSED' }, { ...second, state: 'ROLLBACK_PROPOSED' }, second]).length).toBe(2);
  });
});

describe('the way of a version into force', () => {
  const states = (...given: Parameters<typeof lifeOf>): string[] => lifeOf(...given).map((step) => step.state);
  const installed = { loaded: true, own: true, installedBy: 'integrator', sha256: 'x' };
  const run = { state: 'DONE', sha256: 'x' } as const;

  it('goes on from the first step that lacks', () => {
    expect(states(installed, [], [])).toEqual(['done', 'done', 'next', 'later', 'later', 'later']);
    expect(states(installed, [run], [])).toEqual(['done', 'done', 'done', 'next', 'later', 'later']);
    expect(states(installed, [run], [{ state: 'PROPOSED' }])).toEqual(['done', 'done', 'done', 'done', 'next', 'later']);
  });

  it('does not count a rehearsal of another file', () => {
    expect(states(installed, [{ ...run, sha256: 'y' }], [])[2]).toBe('next');
  });

  it('says what was passed over by a version that came with the system', () => {
    expect(states({ loaded: true, active: true }, [], [{ state: 'ACTIVE' }])).toEqual(['skipped', 'done', 'skipped', 'done', 'done', 'done']);
  });
});
