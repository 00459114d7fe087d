import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'province',
  door: 'province',
  routes: [
    { path: '', name: 'province', redirect: { name: 'matrix' } },
    { path: 'matrix', name: 'matrix', component: () => import('./MatrixPage.vue') },
    { path: 'case', name: 'province-case', component: () => import('./CasePage.vue') },
  ],
  menu: [
    { route: 'matrix', title: 'province.matrix', icon: 'matrix', order: 0 },
    { route: 'province-case', title: 'province.case', icon: 'figures', order: 10 },
  ],
  texts,
};
export default module;
