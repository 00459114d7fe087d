import { onBeforeUnmount, readonly, ref, watchEffect } from 'vue';

const title = ref('');

/** What the page on the screen is called; empty while it is not yet known. */
export const pageTitle = readonly(title);

/** Names the page, for the window's title and for those who hear where they have come. */
export function usePageTitle(say: () => string): void {
  let mine = '';
  watchEffect(() => (title.value = mine = say()));
  onBeforeUnmount(() => (title.value = title.value === mine ? '' : title.value));
}
