/** The kinds of place that a case can name. */
export const dwellings = ['home', 'embedded-institution', 'institution'] as const;

export const categories = [
  'DESTITUTE', 'SUBSISTENCE_ALLOWANCE', 'NEAR_SUBSISTENCE', 'EXPENDITURE_HARDSHIP', 'LOW_INCOME', 'BIRTH_PLANNING_FAMILY', 'LIVING_ALONE', 'EMPTY_NEST', 'LEFT_BEHIND',
  'BEREFT', 'DISABLED', 'SEVERELY_DISABLED', 'PREFERENTIAL_TREATMENT',
] as const;

/** An invented elder, as the form has it. */
export interface InventedElder {
  birth: string;
  on: string;
  registered: boolean;
  resident: boolean;
  categories: string[];
  /** The three classes, 0 to 2, or empty. */
  careClass: string;
  /** The national level, 0 to 4, or empty. */
  level: string;
  dwelling: string;
  canteen: boolean;
}

const CLASSES = ['self-care', 'partial-care', 'full-care'];

/**
 * The elder as a case. What has no date of its own has held since the year before; an application is supposed for each of the formulas that
 * ask for one, as far as it can matter.
 */
export function caseOf(elder: InventedElder, onApplication: string[]): string {
  const since = `${Number(elder.on.slice(0, 4)) - 1}-01-01`;
  const month = elder.on.slice(0, 7);
  const housed = elder.dwelling !== 'home';
  const ability = [
    elder.careClass && `{level: ${CLASSES[Number(elder.careClass)]}, from: ${month}-01}`,
    elder.level && `{standard: gbt-42195-2022, level: ${elder.level}, from: ${month}-01}`,
  ];
  const lines = [
    `on: ${elder.on}`,
    list('facilities', [housed && `{id: 1, kind: ${elder.dwelling}, division: home}`, elder.canteen && '{id: 2, kind: canteen, division: home}']),
    'elder:',
    `  birth: ${elder.birth}`,
    elder.registered && '  registered: home',
    elder.resident && '  resided: home',
    list('  hardship', elder.categories.map((one) => `{category: ${word(one)}, from: ${since}}`)),
    list('  ability', ability),
    list('  stays', [housed && `{facility: 1, from: ${since}}`]),
    list('  meals', elder.canteen ? days(month).map((day) => `{day: ${day}, sitting: 2, canteen: 2}`) : []),
    list('  applications', onApplication.map((formula) => `{formula: ${formula}, applied: ${since}, confirmed: ${since}}`)),
  ];
  return lines.filter(Boolean).join('\n') + '\n';
}

function list(name: string, entries: (string | false)[]): string {
  const given = entries.filter(Boolean);
  return given.length ? `${name}: [${given.join(', ')}]` : '';
}

function word(constant: string): string {
  return constant.toLowerCase().replaceAll('_', '-');
}

function days(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
