import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'elders',
  door: 'city',
  routes: [
    { path: 'elders', name: 'elders', component: () => import('./EldersPage.vue'), meta: { permission: 'elders:read' } },
    { path: 'elders/:elder(\\d+)', name: 'elder', component: () => import('./ElderPage.vue'), meta: { permission: 'elders:read' } },
  ],
  menu: [{ route: 'elders', title: 'elders.title', icon: 'elders', permission: 'elders:read', order: 10 }],
  texts,
};
export default module;
