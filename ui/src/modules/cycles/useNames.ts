import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useLoading } from '@/shared/loading';
import { usePreferences } from '@/shared/preferences';
import { programName, reasonInWords } from './naming';
import { type Group, type LineView, readPlans } from './types';

/** How programs, persons and reasons are called on the pages of cycles. */
export interface Names {
  program: ComputedRef<(id: string | undefined) => string>;
  reason: (group: Pick<Group, 'change' | 'reason' | 'text'>) => string;
  /** The name or, for those who may not read the register, the number. */
  subject: (line: { subjectKind?: string; subject?: number; subjectName?: string | null; name?: string | null }) => string;
  recipient: (line: Pick<LineView, 'subjectKind' | 'recipient' | 'recipientName' | 'subject'>) => string;
}

export function useNames(tenant: string): Names {
  const preferences = usePreferences();
  const { t, te } = useI18n();
  const { value: plans } = useLoading(() => readPlans(tenant));
  const say = (key: string, values: Record<string, unknown> = {}): string => t(key, values);
  return {
    program: computed(() => (id) => programName(plans.value, id, preferences.language)),
    reason: (group) => reasonInWords(group, preferences.language, say, te),
    subject: (line) => line.subjectName ?? line.name ?? t(line.subjectKind === 'facility' ? 'cycles.facility' : 'cycles.elderNo', { id: line.subject ?? '' }),
    recipient: (line) => {
      if (!line.recipient) {
        return t(line.subjectKind === 'facility' ? 'cycles.selfFacility' : 'cycles.self');
      }
      return line.recipientName ?? t('cycles.facility', { id: line.recipient });
    },
  };
}
