import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'cycles',
  door: 'city',
  routes: [
    { path: 'cycles', name: 'cycles', component: () => import('./CyclesPage.vue') },
    { path: 'cycles/open', name: 'cycle-open', component: () => import('./OpenPage.vue'), meta: { permission: 'cycles:open' } },
    { path: 'cycles/:cycle(\\d+)', name: 'cycle', component: () => import('./CyclePage.vue') },
    { path: 'cycles/:cycle(\\d+)/differences', name: 'cycle-differences', component: () => import('./DifferencePage.vue'), meta: { permission: 'lines:read' } },
    { path: 'cycles/:cycle(\\d+)/lines', name: 'lines', component: () => import('./LinesPage.vue'), meta: { permission: 'lines:read' } },
    { path: 'cycles/:cycle(\\d+)/lines/:line', name: 'why', component: () => import('./WhyPage.vue'), meta: { permission: 'lines:read' } },
  ],
  menu: [{ route: 'cycles', title: 'cycles.title', icon: 'cycles', permission: 'cycles:read', order: 40 }],
  texts,
};
export default module;
