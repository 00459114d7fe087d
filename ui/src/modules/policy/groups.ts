import type { Parameter, Register, Text } from './register';

/** Parameters that belong together: of one subsidy or rule, of several, or of none. */
export interface Group {
  id: string;
  title: Text;
  parameters: Parameter[];
}

/** All in one group, for a list that is short because it is chosen. */
export function together(id: string, title: Text, parameters: readonly Parameter[]): Group[] {
  return parameters.length ? [{ id, title, parameters: [...parameters] }] : [];
}

/** The parameters by what reads them, in the order of the register; those of several stand together, and those of none last. */
export function groupsOf(register: Register, parameters: readonly Parameter[], shared: Text, others: Text): Group[] {
  const of = (wanted: (parameter: Parameter) => boolean): Parameter[] => parameters.filter(wanted);
  const single = [...register.policy.formulas, ...register.rules].map(({ id, title }) => ({
    id,
    title,
    parameters: of((p) => p.usedBy.length === 1 && p.usedBy[0] === id),
  }));
  const groups = [...single, { id: 'shared', title: shared, parameters: of((p) => p.usedBy.length > 1) }, { id: 'others', title: others, parameters: of((p) => !p.usedBy.length) }];
  return groups.filter((group) => group.parameters.length);
}
