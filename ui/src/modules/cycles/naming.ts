import { inLanguage } from '@/shared/i18n';
import type { Language } from '@/shared/preferences';
import type { Group, Plan } from './types';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A program in words; its id where no plan tells. */
export function programName(plans: readonly Plan[] | null | undefined, program: string | undefined, language: Language): string {
  const title = plans?.find((plan) => plan.program === program)?.title;
  return inLanguage(title, language) || (program ?? '');
}

/** The words for codes of what began, ended or was learned, joined as the language joins them. */
export function codesInWords(codes: string, t: Translate, te: (key: string) => boolean): string {
  const word = (code: string): string => {
    const [kind = '', name = ''] = code.split(':');
    const key = `cycles.reasons.${kind}`;
    return te(key) ? t(key, { name }) : code;
  };
  return codes.split(',').filter(Boolean).map(word).join(t('cycles.listComma'));
}

/** Why a group of lines changed, as a sentence: the formula's own where it has one. */
export function reasonInWords(group: Pick<Group, 'change' | 'reason' | 'text'>, language: Language, t: Translate, te: (key: string) => boolean): string {
  const own = inLanguage(group.text, language);
  if (own) {
    return t(group.change === 'NEW' ? 'cycles.wasRefused' : 'cycles.nowRefused', { text: own });
  }
  if (!group.reason) {
    return group.change === 'SAME' ? t('cycles.nothingChanged') : t('cycles.notKept');
  }
  const words = codesInWords(group.reason, t, te);
  const learned = group.change === 'ARREARS' || group.change === 'RECOVERY' || group.change === 'TRANSFER';
  return learned ? t('cycles.learnedOf', { what: words }) : words;
}

/** A period as people say it. */
export function periodInWords(period: string, t: Translate): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) {
    return t('cycles.quarterOf', { year, n: part.slice(1) });
  }
  if (part.startsWith('H')) {
    return t('cycles.halfOf', { year, half: t(`cycles.halves.${part}`) });
  }
  return part ? t('cycles.monthOf', { year, month: Number(part) }) : t('cycles.yearOf', { year });
}
