/** A moment as people here read it: in the time of China, to the minute. */
export function moment(iso: string | null | undefined): string {
  if (!iso) {
    return '';
  }
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(iso));
}

/** Today in China, such as 2022-05-31. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Completed years on a day; who is born on 29 February completes one on 28 February of a common year. */
export function ageOn(birth: string, day: string): number {
  const [by = 0, bm = 0, bd = 0] = birth.split('-').map(Number);
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const due = bm === 2 && bd === 29 && !leap ? 28 : bd;
  return y - by - (m < bm || (m === bm && d < due) ? 1 : 0);
}
