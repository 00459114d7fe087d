import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'facilities',
  door: 'city',
  routes: [
    { path: 'facilities', name: 'facilities', component: () => import('./FacilitiesPage.vue'), meta: { permission: 'facilities:read' } },
    { path: 'facilities/:facility(\\d+)', name: 'facility', component: () => import('./FacilityPage.vue'), meta: { permission: 'facilities:read' } },
  ],
  menu: [{ route: 'facilities', title: 'facilities.title', icon: 'facilities', permission: 'facilities:read', order: 20 }],
  texts,
};
export default module;
