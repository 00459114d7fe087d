import { onUnmounted, watch } from 'vue';
import { useSession } from './session';

/** Relative luminance of a colour written #rrggbb, by WCAG 2. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The tenant's own accent, as far as text in it can be read on white. */
export function useAccent(): void {
  const session = useSession();
  const style = document.documentElement.style;
  watch(
    () => session.tenant?.accent,
    (accent) => {
      style.removeProperty('--tenant-light');
      if (accent && /^#[0-9a-f]{6}$/i.test(accent) && contrast(accent, '#ffffff') >= 4.5) {
        style.setProperty('--tenant-light', accent);
      }
    },
    { immediate: true },
  );
  onUnmounted(() => style.removeProperty('--tenant-light'));
}
