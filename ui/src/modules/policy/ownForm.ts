import type { Parameter } from './register';

/** How the value of a unit is entered: as an amount in yuan, as a number, or as it stands in files of parameters. */
export type Entry = 'yuan' | 'number' | 'text';

const NUMBERS = ['days', 'months', 'minutes', 'years', 'percent', 'count', 'm2', 'rate'];

export function entryOf(unit: string): Entry {
  if (unit === 'fen' || unit.startsWith('fen/')) {
    return 'yuan';
  }
  return NUMBERS.includes(unit) ? 'number' : 'text';
}

/** Yuan as people write them, in fen as the server takes them; null if it is no amount. */
export function fenOf(yuan: string): string | null {
  const parts = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(yuan.replaceAll(',', '').trim());
  return parts ? String(BigInt(parts[1] ?? '0') * 100n + BigInt((parts[2] ?? '').padEnd(2, '0') || '0')) : null;
}

/** The value that is sent; null if what was entered is none. */
export function sent(unit: string, entered: string): string | null {
  const text = entered.trim();
  if (entryOf(unit) === 'yuan') {
    return fenOf(text);
  }
  const isNumber = /^\d+(\.\d+)?$/.test(text);
  return text !== '' && (entryOf(unit) === 'text' || isNumber) ? text : null;
}

/** An example of what is entered as it stands in files. */
export function exampleOf(unit: string): string {
  const examples: Record<string, string> = {
    'fen-bands': '{80: 5000, 90: 10000}',
    'count-bands': '{80: 1, 90: 2}',
    'fen-table': '{light: 10000, severe: 30000}',
    'count-table': '{light: 600, severe: 1800}',
    shares: '{city: 1, county: 1}',
    instalments: '[40, 30, 30]',
    divisions: '[140105, 140106]',
    categories: '[destitute, near-subsistence]',
  };
  return examples[unit] ?? '';
}

/** Whether the policy leaves the value to the city. */
export function isOpen(parameter: Parameter): boolean {
  return parameter.override !== undefined && parameter.override !== 'NONE';
}
