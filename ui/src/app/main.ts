import '@/styles/tokens.css';
import '@/styles/base.css';
import '@/styles/table.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { modules } from '@/modules';
import { addMessages, i18n } from '@/shared/i18n';
import { whenEnded } from '@/shared/api';
import App from './App.vue';
import { sessionEnded } from './entry';
import { router } from './router';
import { frame } from './texts';

addMessages('frame', frame);
modules.forEach((module) => addMessages(module.name, module.texts));

const app = createApp(App).use(createPinia()).use(i18n).use(router);
whenEnded(() => void sessionEnded(router));
// after a new version was put in place, parts of the old one are gone: the page is then fetched anew, once
window.addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('songhe.reloaded') !== location.href) {
    sessionStorage.setItem('songhe.reloaded', location.href);
    location.reload();
  }
});
app.mount('#app');
// Chinese glyphs for machines that have none; asked for after the page stands, and only the parts in use.
void import('@fontsource/noto-sans-sc/400.css');
