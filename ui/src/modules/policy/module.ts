import { messages } from '@/shared/messages';
import type { UiModule } from '@/shared/module';
import { en } from './en';
import { zh } from './zh';

const module: UiModule = {
  name: 'policy',
  door: 'city',
  routes: [{ path: 'policy/:part(documents|formulas|parameters|lists|indicators|own)?', name: 'policy', component: () => import('./PolicyPage.vue') }],
  menu: [{ route: 'policy', title: 'policy.title', icon: 'policy', permission: 'policy:read', order: 60 }],
  texts: messages(zh, en),
};
export default module;
