/** Starts the page. */

import { restoreSize } from './frame.js';
import { render } from './router.js';

restoreSize();
addEventListener('hashchange', () => render());
document.getElementById('skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('main')?.focus();
});
render();
