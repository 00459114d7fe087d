import type { Register, Text } from './register';

export type UseKind = 'formulas' | 'parameters' | 'lists' | 'indicators';

/** Something that rests on a clause, and the part of the register where it stands. */
export interface Use {
  kind: UseKind;
  id: string;
  title: Text;
}

/** A clause of a document with all that rests on it. */
export interface ClauseUse {
  clause: string;
  uses: Use[];
}

const DIGITS = '〇一二三四五六七八九十';

/** Chinese figures as numbers, so that clauses stand in the order of the document. */
function sortKey(clause: string): string {
  const numbers = clause.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]/g, (figure) => {
    const [tens = '', ones = ''] = figure.includes('十') ? figure.split('十') : ['', figure];
    const ten = figure.includes('十') ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0;
    return String(ten + (ones ? DIGITS.indexOf(ones) : 0));
  });
  return numbers.replace(/\d+/g, (number) => number.padStart(4, '0'));
}

function all(register: Register): (Use & { clause: string })[] {
  const entries = (kind: UseKind, given: readonly { id: string; title: Text; clause: string }[]): (Use & { clause: string })[] =>
    given.map(({ id, title, clause }) => ({ kind, id, title, clause }));
  const parameters = register.parameters.flatMap((p) => {
    const clauses = [...p.values.map((value) => value.clause), ...(p.awaiting ? [p.awaiting.clause] : [])];
    return [...new Set(clauses)].map((clause) => ({ kind: 'parameters' as const, id: p.name, title: p.title, clause }));
  });
  return [
    ...entries('formulas', [...register.policy.formulas, ...register.rules, ...register.combinations]),
    ...entries('formulas', [...(register.childcare?.classes ?? []), ...(register.childcare?.modes ?? []), ...(register.childcare?.filing ?? [])]),
    ...parameters,
    ...entries('lists', register.lists.flatMap((list) => list.editions.flatMap((edition) => edition.items))),
    ...entries('indicators', register.reports.flatMap((report) => report.sections.flatMap((section) => section.indicators))),
  ];
}

/** The clauses of each document that anything rests on, in the document's order. */
export function clausesOf(register: Register): Map<string, ClauseUse[]> {
  const documents = new Map<string, Map<string, Use[]>>();
  for (const { clause: whole, kind, id, title } of all(register)) {
    const [document = '', ...rest] = whole.split(' ');
    const clauses = documents.get(document) ?? new Map<string, Use[]>();
    const uses = clauses.get(rest.join(' ')) ?? [];
    documents.set(document, clauses.set(rest.join(' '), uses.some((use) => use.kind === kind && use.id === id) ? uses : [...uses, { kind, id, title }]));
  }
  const sorted = (clauses: Map<string, Use[]>): ClauseUse[] =>
    [...clauses].map(([clause, uses]) => ({ clause, uses })).sort((a, b) => (sortKey(a.clause) < sortKey(b.clause) ? -1 : 1));
  return new Map([...documents].map(([document, clauses]) => [document, sorted(clauses)]));
}
