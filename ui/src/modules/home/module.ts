import { messages } from '@/shared/messages';
import type { UiModule } from '@/shared/module';

const module: UiModule = {
  name: 'home',
  door: 'city',
  routes: [{ path: 'home', name: 'home', component: () => import('./HomePage.vue') }],
  menu: [{ route: 'home', title: 'home.title', icon: '⌂', order: 0 }],
  texts: messages({ title: '首页' }, { title: 'Home' }),
};
export default module;
