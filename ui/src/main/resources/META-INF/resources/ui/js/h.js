/** Builds DOM nodes. Data only ever becomes text or an attribute, never markup. */

/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */

/**
 * An element: `h('p', {class: 'muted'}, 'text')`. A property whose name begins with `on` is a listener, `true` sets an empty
 * attribute, `false`, `null` and `undefined` set none.
 *
 * @param {string} tag
 * @param {Record<string, any> | null} [props]
 * @param {...any} children
 * @returns {any} the element
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value != null) {
      element.setAttribute(name, String(value));
    }
  }
  fill(element, ...children);
  return element;
}

/**
 * Replaces what an element holds.
 *
 * @param {Element} element
 * @param {...any} children
 */
export function fill(element, ...children) {
  const nodes = children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false);
  element.replaceChildren(...nodes.map((c) => (c instanceof Node ? c : String(c))));
}
