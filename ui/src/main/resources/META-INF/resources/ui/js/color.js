/** A tenant's accent is only used where it can be read: it is darkened or lightened until it has 4.5 : 1 against the ground. */

const ENOUGH = 4.5;

/**
 * The accent, changed as little as needed.
 *
 * @param {string} accent `#rrggbb`
 * @param {string} ground `#rrggbb`
 * @returns {string | null} `#rrggbb`, or null if the accent is no colour
 */
export function readable(accent, ground) {
  const [own, under] = [channels(accent), channels(ground)];
  if (!own || !under) {
    return null;
  }
  const towards = luminance(under) > 0.5 ? 0 : 255;
  for (let step = 0; step <= 20; step++) {
    const mixed = own.map((c) => Math.round(c + ((towards - c) * step) / 20));
    if (ratio(mixed, under) >= ENOUGH) {
      return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
    }
  }
  return null;
}

/**
 * The contrast of two colours by WCAG 2.
 *
 * @param {string} one `#rrggbb`
 * @param {string} other `#rrggbb`
 */
export function contrast(one, other) {
  return ratio(channels(one) ?? [0, 0, 0], channels(other) ?? [0, 0, 0]);
}

/** @param {number[]} one @param {number[]} other */
function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} color */
function channels(color) {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  return found ? found.slice(1).map((c) => Number.parseInt(c, 16)) : null;
}
