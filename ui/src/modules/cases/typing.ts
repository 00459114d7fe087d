/** A text with what is selected in it. */
export interface Typed {
  text: string;
  start: number;
  end: number;
}

const STEP = '  ';

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** What is to be put in place of a part of the text, and what is selected after it. */
export interface Change {
  from: number;
  to: number;
  put: string;
  start: number;
  end: number;
}

function eachLine({ text, start, end }: Typed, change: (line: string) => string): Change {
  const from = lineStart(text, start);
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const stop = text.indexOf('\n', last);
  const to = stop < 0 ? text.length : stop;
  const before = text.slice(from, to).split('\n');
  const after = before.map(change);
  const first = (after[0]?.length ?? 0) - (before[0]?.length ?? 0);
  const all = after.join('\n').length - (to - from);
  return { from, to, put: after.join('\n'), start: Math.max(from, start + first), end: end + all };
}

/** A step to the right: of the place of writing, or of all lines that are selected. */
export function indented(typed: Typed): Change {
  if (typed.start === typed.end) {
    const at = typed.start + STEP.length;
    return { from: typed.start, to: typed.end, put: STEP, start: at, end: at };
  }
  return eachLine(typed, (line) => (line === '' ? line : STEP + line));
}

/** A step to the left of all lines that are selected. */
export function outdented(typed: Typed): Change {
  return eachLine(typed, (line) => line.replace(/^ {1,2}/, ''));
}

/** A new line that begins where the last one began, a step further after a colon. */
export function newLine({ text, start, end }: Typed): Change {
  const line = text.slice(lineStart(text, start), start);
  const own = /^ */.exec(line)?.[0] ?? '';
  const put = `\n${own}${/:\s*$/.test(line) ? STEP : ''}`;
  return { from: start, to: end, put, start: start + put.length, end: start + put.length };
}

/** Where a line begins, the first being 1. */
export function offsetOf(text: string, line: number): number {
  return text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0);
}
