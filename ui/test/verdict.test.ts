import { describe, expect, it } from 'vitest';
import { ordered, stateOf, tally } from '@/modules/plugins/verdict';

const verdict = { checks: [{ id: 'a', state: 'passed' }, { id: 'b', state: 'skipped' }, { id: 'c', state: 'failed' }, { id: 'd', state: 'warned' }, { id: 'e', state: 'failed' }] };

describe('the report of an examination', () => {
  it('shows first what is to be mended', () => {
    expect(ordered(verdict).map((check) => check.id)).toEqual(['c', 'e', 'd', 'a', 'b']);
  });

  it('counts each state', () => {
    expect(tally(verdict)).toEqual({ failed: 2, warned: 1, passed: 1, skipped: 1 });
  });

  it('never takes an unknown state for passed', () => {
    expect(stateOf({ state: 'maybe' })).toBe('failed');
    expect(ordered({})).toEqual([]);
  });
});
