/** Whole fen as people read them: ¥1,234.50. Never through a floating-point number. */
export function yuan(fen: number | bigint | undefined | null): string {
  if (fen === undefined || fen === null) {
    return '';
  }
  const value = BigInt(fen);
  const sign = value < 0n ? '−' : '';
  const whole = value < 0n ? -value : value;
  const cents = (whole % 100n).toString().padStart(2, '0');
  const grouped = (whole / 100n).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}¥${grouped}.${cents}`;
}

/** A whole number with separators. */
export function count(value: number | undefined | null): string {
  return value === undefined || value === null ? '' : value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
