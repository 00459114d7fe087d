import { useI18n } from 'vue-i18n';
import { BEGINNING } from './history';
import type { Activation } from './types';

/** From when an activation holds, in words. */
export function useFrom(): (activation: Activation) => string {
  const { t } = useI18n();
  return ({ effectiveFrom }) =>
    effectiveFrom === BEGINNING ? t('plugins.fromBeginning') : t('plugins.fromMonth', { month: (effectiveFrom ?? '').slice(0, 7) });
}
