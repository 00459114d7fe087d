import { onUnmounted, type Ref, ref } from 'vue';

/** Whether the window is at least so wide, also while it is printed. */
export function useWide(width: string): Ref<boolean> {
  const screen = window.matchMedia(`(min-width: ${width})`);
  const wide = ref(screen.matches);
  const follow = (event: MediaQueryListEvent): void => {
    wide.value = event.matches;
  };
  screen.addEventListener('change', follow);
  onUnmounted(() => screen.removeEventListener('change', follow));
  return wide;
}
