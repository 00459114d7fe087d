import type { Schemas } from './api';
import { type Bilingual, inLanguage } from './i18n';
import { yuan } from './money';
import type { Language } from './preferences';

type Compared = Schemas['ComparisonBenefit'];
type Source = NonNullable<Compared['source']>;

/** A clause as people cite it: the document's number, or its title where it has none, and the place in it. */
export function citedAs(source: Source | undefined, language: Language): string {
  const title = inLanguage(source?.title, language);
  const work = source?.number ?? (title && language === 'zh' ? `《${title}》` : title);
  return [work, source?.clause].filter(Boolean).join(' ');
}

const LEVELS: Record<string, Bilingual> = {
  central: { zh: '中央财政', en: 'the central budget' },
  province: { zh: '省级财政', en: 'the province' },
  city: { zh: '市级财政', en: 'the city' },
  county: { zh: '县级财政', en: 'the county' },
  lottery: { zh: '福彩公益金', en: 'the welfare lottery fund' },
};

/** What each level bears of what is given, the levels in the order of the award. */
export function borneBy(benefit: Compared): { level: Bilingual; fen: number }[] {
  const sums = new Map<string, number>();
  (benefit.awards ?? []).flatMap((award) => Object.entries(award.split ?? {})).forEach(([purse, fen]) => {
    const level = purse.split(':')[0] ?? purse;
    sums.set(level, (sums.get(level) ?? 0) + fen);
  });
  return [...sums].filter(([, fen]) => fen !== 0).map(([level, fen]) => ({ level: LEVELS[level] ?? { zh: level, en: level }, fen }));
}

/** What is given, and who bears it, in one sentence; what is not given says why itself. */
function answerOf(benefit: Compared): Bilingual | undefined {
  if (benefit.verdict !== 'GRANTED' || !benefit.fen) {
    return benefit.why;
  }
  const parts = borneBy(benefit);
  return {
    zh: `给予 ${yuan(benefit.fen)}：${parts.map((part) => `${part.level.zh}承担 ${yuan(part.fen)}`).join('，')}。`,
    en: `${yuan(benefit.fen)} is granted: ${parts.map((part) => `${part.level.en} bears ${yuan(part.fen)}`).join(', ')}.`,
  };
}

/** How a decided case came about, as the letter that explains a line tells it. */
export function letterOf(benefit: Compared, language: Language): Schemas['Reasoning'] {
  return {
    formula: benefit.formula,
    title: benefit.title,
    clause: citedAs(benefit.source, language),
    period: benefit.period,
    outcome: benefit.verdict,
    answer: answerOf(benefit),
    steps: (benefit.steps ?? []).map((step) => ({ text: step.text, clause: citedAs(step.source, language), document: step.source?.document, parameter: step.parameter, since: step.since })),
    draft: benefit.source?.status === 'DRAFT',
  };
}
