import { yuan } from './money';

/** Hundredths as they are written with two decimals at most: 60050 becomes 600.5. Never through a floating-point number. */
export function ofHundredths(text: string): string {
  const whole = text.padStart(3, '0');
  const cents = whole.slice(-2).replace(/0+$/, '');
  const grouped = whole.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return cents ? `${grouped}.${cents}` : grouped;
}

/** What somebody wrote with two decimals at most, in hundredths; nothing if it is no such number. */
export function toHundredths(text: string): string | null {
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(',', ''));
  return found ? BigInt(`${found[1]}${(found[2] ?? '').padEnd(2, '0')}`).toString() : null;
}

/** An area of hundredths of a square metre. */
export function area(hundredths: string): string {
  return /^\d+$/.test(hundredths) ? `${ofHundredths(hundredths)} m²` : hundredths;
}

/** An amount of whole fen, as a text that may be none. */
export function amount(fen: string): string {
  return /^\d+$/.test(fen) ? yuan(BigInt(fen)) : fen;
}
