import { onMounted, onUnmounted } from 'vue';

/** Repeats a reading while it says that there is more to come. Rests while the page is hidden, and looks at once when it is seen again. */
export function usePolling(look: () => Promise<boolean>, pause = 1000): { start: () => void } {
  let timer: number | undefined;
  let ended = false;
  let wanted = false;

  function plan(): void {
    window.clearTimeout(timer);
    if (wanted && !ended && !document.hidden) {
      timer = window.setTimeout(() => void tick(), pause);
    }
  }
  async function tick(): Promise<void> {
    wanted = await look();
    plan();
  }
  function seen(): void {
    if (wanted && !document.hidden) {
      void tick();
    } else {
      window.clearTimeout(timer);
    }
  }
  onMounted(() => document.addEventListener('visibilitychange', seen));
  onUnmounted(() => {
    ended = true;
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
  });
  return {
    start: () => {
      wanted = true;
      plan();
    },
  };
}
