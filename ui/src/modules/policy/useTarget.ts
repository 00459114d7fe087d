import { nextTick, watch } from 'vue';
import { useRoute } from 'vue-router';

/** Shows what the address points at once it is on the page: opens what it is folded into, and goes there. */
export function useTarget(ready: () => unknown): void {
  const route = useRoute();
  watch(
    () => [ready(), route.hash, route.query['clause']],
    async () => {
      await nextTick();
      // after the router, which goes to the hash only and knows nothing of a clause
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      const name = route.hash.slice(1);
      const found = document.querySelector<HTMLElement>('[data-target]') ?? (name ? document.getElementById(name) : null);
      for (let folded = found?.closest('details'); folded; folded = folded.parentElement?.closest('details')) {
        folded.open = true;
      }
      found?.scrollIntoView({ block: 'start' });
    },
    { immediate: true, flush: 'post' },
  );
}
