import { type CaseResult, type Fault, type Tone, toneOf } from './run';

/** A mark beside a line of the editor: a sign, and the words for it. */
export interface Mark {
  line: number;
  tone: Tone | 'fault';
  sign: string;
  text: string;
}

export const SIGNS: Record<Tone | 'fault', string> = { good: '✓', bad: '≠', broken: '✗', fault: '!' };

export function marksOf(results: readonly CaseResult[], faults: readonly Fault[], word: (tone: Tone) => string): Mark[] {
  const ran = results.map((result) => ({ line: result.line ?? 1, tone: toneOf(result), sign: SIGNS[toneOf(result)], text: word(toneOf(result)) }));
  return [...ran, ...faults.map((fault) => ({ line: fault.line, tone: 'fault' as const, sign: SIGNS.fault, text: fault.detail }))];
}
