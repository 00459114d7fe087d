import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'home',
  door: 'city',
  routes: [{ path: 'home', name: 'home', component: () => import('./HomePage.vue') }],
  menu: [{ route: 'home', title: 'home.title', icon: 'home', order: 0 }],
  texts,
};
export default module;
