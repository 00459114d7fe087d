import type { Schemas } from '@/shared/api';
import type { Document, Edition, Entry, Indicator, Register, Text } from './register';

function clause(source: { document?: string; clause?: string } | null | undefined): string {
  return [source?.document, source?.clause].filter(Boolean).join(' ');
}

/** The server's register in the shape of the pages. */
export function shaped(given: Schemas['PolicyRegister']): Register {
  const usedBy = (name: string | undefined): string[] => [...(given.formulas ?? []), ...(given.rules ?? [])].filter((f) => f.parameters?.includes(name ?? '')).map((f) => f.id ?? '');
  return {
    policy: {
      plugin: given.plugin ?? '',
      version: given.version ?? '',
      title: given.title,
      documents: (given.documents ?? []) as Document[],
      programs: (given.programs ?? []).map((p) => ({ id: p.id ?? '', title: p.title })),
      formulas: (given.formulas ?? []).map((f) => ({ ...entry(f), program: f.program ?? '', subject: f.subject ?? '' })),
    },
    rules: (given.rules ?? []).map(entry),
    combinations: (given.combinations ?? []).map((c) => ({ ...entry({ id: c.code, title: c.rule, source: c.source }), formulas: c.formulas ?? [], why: c.why })),
    childcare: childcare(given.childcare),
    parameters: (given.parameters ?? []).map((p) => ({
      name: p.name ?? '',
      title: p.title,
      unit: p.unit ?? '',
      nature: p.nature,
      override: p.override,
      values: (p.values ?? []).map((v) => ({ from: v.from, value: v.value, note: v.note, clause: clause(v.source) })),
      awaiting: p.awaiting ? { clause: clause(p.awaiting.source), note: p.awaiting.note } : undefined,
      usedBy: usedBy(p.name),
      today: p.today,
      overrides: p.overrides ?? [],
    })),
    lists: (given.lists ?? []).map((list) => ({ id: list.id ?? '', title: list.title, editions: (list.editions ?? []).map((e) => edition(e.edition)) })),
    reports: (given.reports ?? []).map(report),
  };
}

function childcare(given: Schemas['PolicyRegister']['childcare']): Register['childcare'] {
  return given
    ? {
        classes: (given.classes ?? []).map((c) => ({ ...entry(c), facts: [c.from, c.below, c.largest, c.childrenPerCarer] })),
        modes: (given.modes ?? []).map(entry),
        filing: (given.filing ?? []).map((paper) => ({ ...entry(paper), condition: paper.condition })),
      }
    : null;
}

function entry(given: { id?: string; title?: Text; source?: { document?: string; clause?: string } }): Entry {
  return { id: given.id ?? '', title: given.title, clause: clause(given.source) };
}

function edition(given: Schemas['Edition'] | undefined): Edition {
  const items = (given?.items ?? []).map((i) => ({
    ...i,
    id: i.id ?? '',
    title: i.title,
    clause: clause(i.citation),
    category: i.category ?? '',
    label: i.label,
    beneficiaries: i.beneficiaries,
    content: i.content,
    standard: i.standard,
    supply: i.supply,
    payer: i.payer,
    department: i.department,
    available: i.available ?? true,
  }));
  return { from: given?.from, through: given?.through, label: given?.label, items };
}

function report(given: Schemas['ReportEntry']): Register['reports'][number] {
  const indicator = (id: string): Indicator[] =>
    (given.indicators ?? [])
      .filter((i) => i.id === id)
      .map((i) => ({
        ...entry(i),
        definition: i.definition,
        version: i.version ?? 1,
        unit: i.unit,
        department: i.department,
        targets: (i.targets ?? []).map((target) => ({ by: target.by, text: target.text, note: target.note })),
      }));
  const sections = (given.sections ?? []).map((section) => ({ title: section.title, indicators: (section.indicators ?? []).flatMap(indicator) }));
  return { id: given.id ?? '', title: given.title, cadence: given.cadence ?? '', sections };
}

