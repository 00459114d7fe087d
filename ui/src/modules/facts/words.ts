import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { api, data } from '@/shared/api';
import { useDivisions } from '@/shared/divisions';
import { inLanguage } from '@/shared/i18n';
import { type Loading, useLoading } from '@/shared/loading';
import { usePreferences } from '@/shared/preferences';
import { amount, area } from '@/shared/units';
import { type Fact, keyOf, type Kind, type Room } from './facts';

interface Named {
  kind?: string;
  attribute?: string | null;
}

export interface FactWords {
  kinds: ComputedRef<Kind[]>;
  loading: Loading<Kind[]>;
  divisions: ReturnType<typeof useDivisions>;
  kindOf: (named: Named) => Kind | undefined;
  title: (named: Named) => string;
  value: (fact: Fact) => string;
  option: (kind: Kind, value: string) => string;
}

function kindsOf(room: Room, tenant: string): Promise<Kind[]> {
  const params = { path: { tenant } };
  return room === 'elders'
    ? data(api.GET('/api/v1/{tenant}/elders/kinds-of-fact', { params }))
    : data(api.GET('/api/v1/{tenant}/facilities/kinds-of-fact', { params }));
}

/** What kinds and values of facts are called, as an official would say it: no codes, no hundredths. */
export function useFactWords(tenant: string, room: Room): FactWords {
  const { t, te } = useI18n();
  const preferences = usePreferences();
  const divisions = useDivisions(tenant);
  const loading = useLoading(() => kindsOf(room, tenant));
  const kinds = computed(() => loading.value.value ?? []);

  function kindOf(named: Named): Kind | undefined {
    return kinds.value.find((kind) => keyOf(kind) === keyOf(named));
  }

  function title(named: Named): string {
    const own = `${room}.kinds.${named.kind}`;
    return !named.attribute && te(own) ? t(own) : inLanguage(kindOf(named)?.title, preferences.language) || keyOf(named);
  }

  function option(kind: Kind, value: string): string {
    const label = kind.options?.find((one) => one.value === value)?.label;
    const keys = [`facts.levels.${kind.kind}.${value}`, `${room}.values.${value}`];
    const known = keys.find((key) => te(key));
    return label ? inLanguage(label, preferences.language) : known ? t(known) : value;
  }

  function grade(value: string): string {
    const [scheme = '', code = ''] = value.split(/:(?=[^:]*$)/);
    return t('facts.grade', { scheme, code });
  }

  function value(fact: Fact): string {
    const kind = kindOf(fact);
    const said = fact.value ?? '';
    switch (kind?.form) {
      case 'DIVISION':
        return divisions.name(said);
      case 'CHOICE':
        return option(kind, said);
      case 'AREA':
        return area(said);
      case 'AMOUNT':
        return amount(said);
      case 'YES_NO':
        return t(said === 'true' ? 'facts.yes' : 'facts.no');
      case 'EVENT':
        return t('facts.happened');
      case 'GRADE':
        return grade(said);
      default:
        return fact.kind === 'BEDS' ? t('facts.beds', { n: said }) : said;
    }
  }
  return { kinds, loading, divisions, kindOf, title, value, option };
}
