import { onBeforeUnmount, watch } from 'vue';
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

/** A colour made lighter, step by step, until text in it can be read on the dark card. */
export function lightened(hex: string, ground = '#1c2422', wanted = 6): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const mixed = (white: number): string => `#${parts.map((part) => Math.round(part + (255 - part) * white).toString(16).padStart(2, '0')).join('')}`;
  const steps = Array.from({ length: 20 }, (_, at) => mixed(at / 20));
  return steps.find((one) => contrast(one, ground) >= wanted) ?? '#ffffff';
}

/** The tenant's own accent, as far as text in it can be read on white; in the dark a lighter one of the same hue. */
export function useAccent(): void {
  const session = useSession();
  const style = document.documentElement.style;
  const clear = (): void => ['--tenant-light', '--tenant-dark'].forEach((name) => style.removeProperty(name));
  watch(
    () => session.tenant?.accent,
    (accent) => {
      clear();
      if (accent && /^#[0-9a-f]{6}$/i.test(accent) && contrast(accent, '#ffffff') >= 4.5) {
        style.setProperty('--tenant-light', accent);
        style.setProperty('--tenant-dark', lightened(accent));
      }
    },
    { immediate: true },
  );
  onBeforeUnmount(clear);
}
