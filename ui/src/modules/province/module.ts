import type { UiModule } from '@/shared/module';
import { admit, recognise } from './entry';
import { texts } from './texts';

const module: UiModule = {
  name: 'province',
  door: 'province',
  routes: [
    { path: '', name: 'province', redirect: { name: 'matrix' } },
    { path: 'matrix', name: 'matrix', component: () => import('./MatrixPage.vue'), beforeEnter: recognise },
    { path: 'case', name: 'province-case', component: () => import('./CasePage.vue'), beforeEnter: recognise },
    { path: 'figures', name: 'province-figures', component: () => import('./figures/FiguresPage.vue'), beforeEnter: admit },
  ],
  menu: [
    { route: 'province-figures', title: 'province.figures.title', icon: 'figures', permission: 'province:read', order: 0 },
    { route: 'matrix', title: 'province.matrix', icon: 'matrix', order: 5 },
    { route: 'province-case', title: 'province.case', icon: 'case', order: 10 },
  ],
  texts,
};
export default module;
