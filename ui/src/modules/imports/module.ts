import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'imports',
  door: 'city',
  routes: [{ path: 'imports', name: 'imports', component: () => import('./ImportsPage.vue') }],
  menu: [{ route: 'imports', title: 'imports.title', icon: 'import', permission: 'elders:write', order: 30 }],
  texts,
};
export default module;
