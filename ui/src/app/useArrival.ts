import { type ComputedRef, nextTick, type Ref, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { pageTitle } from '@/shared/pageTitle';

/** Names the window after the page and its door. */
export function useWindowTitle(door: ComputedRef<string>): void {
  const { t, locale } = useI18n({ useScope: 'global' });
  watch(
    [pageTitle, door, locale],
    () => (document.title = [pageTitle.value, door.value, t('frame.name')].filter(Boolean).join(' · ')),
    { immediate: true },
  );
}

/**
 * Tells those who do not see it that another page has come: the focus goes to its heading, unless the reader has already put it
 * elsewhere; then the title is only said. Filters and sorting, which change the address but not the page, move nothing.
 */
export function useArrival(main: Ref<HTMLElement | undefined>): { said: Ref<string> } {
  const route = useRoute();
  const { t } = useI18n();
  const said = ref('');
  let arriving = false;

  watch(
    () => route.path,
    () => {
      arriving = true;
      said.value = '';
      main.value?.focus({ preventScroll: true });
      void arrive();
    },
    { flush: 'post' },
  );
  watch(pageTitle, () => void arrive(), { flush: 'post' });

  async function arrive(): Promise<void> {
    await nextTick();
    const heading = main.value?.querySelector<HTMLElement>('h1');
    if (!arriving || !pageTitle.value || !heading) {
      return;
    }
    arriving = false;
    if (document.activeElement === main.value || document.activeElement === document.body) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    } else {
      said.value = t('frame.arrived', { title: pageTitle.value });
    }
  }
  return { said };
}
