import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'cases',
  door: 'integrator',
  routes: [{ path: 'cases', name: 'cases', component: () => import('./CasesPage.vue') }],
  menu: [{ route: 'cases', title: 'cases.menu', icon: 'case', permission: 'plugins:read', order: 15 }],
  texts,
};
export default module;
