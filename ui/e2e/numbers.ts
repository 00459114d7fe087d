/** An identity number of nobody, valid in form: born on the day, the rest by chance. */
export function citizenId(birth = '19400115'): string {
  const digits = `140105${birth}${String(Math.floor(Math.random() * 999)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((so, weight, at) => so + weight * Number(digits[at]), 0);
  return digits + '10X98765432'[sum % 11];
}

/** A day of birth by chance, so that two runs hardly ever make the same person. */
export function someBirth(): string {
  const part = (most: number): string => String(1 + Math.floor(Math.random() * most)).padStart(2, '0');
  return `19${30 + Math.floor(Math.random() * 20)}${part(12)}${part(28)}`;
}

/** A name that the city does not know yet. */
export function someName(): string {
  return `演示${Array.from({ length: 4 }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 2000))).join('')}`;
}
