import { onBeforeUnmount, type Ref, watch } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { i18n } from './i18n';

const held = new Set<Ref<boolean>>();
/** Whether the reader has just agreed to leave, so that they are not asked twice. */
let agreed = false;

async function ask(): Promise<boolean> {
  const { t } = i18n.global;
  const { asked } = await import('./asking');
  return asked(t('frame.unsaved'), t('frame.leave'), t('frame.stay'));
}

/** Whether a page holds something that has not been submitted. */
export function isUnsaved(): boolean {
  return [...held].some((dirty) => dirty.value);
}

/** Asks before something outside the page, such as logging out, ends it. */
export async function mayLeave(): Promise<boolean> {
  agreed = !isUnsaved() || (await ask());
  return agreed;
}

/** Asks before a page is left while `dirty`: by a link, the browser's back button, or closing the window. */
export function useUnsaved(dirty: Ref<boolean>): void {
  const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
  held.add(dirty);
  agreed = false;
  watch(dirty, (now) => (now ? window.addEventListener('beforeunload', unload) : window.removeEventListener('beforeunload', unload)), { immediate: true });
  onBeforeRouteLeave(async () => {
    const free = agreed || !dirty.value || (await ask());
    agreed = false;
    return free;
  });
  onBeforeUnmount(() => {
    held.delete(dirty);
    window.removeEventListener('beforeunload', unload);
  });
}
