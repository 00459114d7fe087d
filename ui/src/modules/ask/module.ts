import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'ask',
  door: 'ask',
  routes: [{ path: '/:tenant/ask', name: 'ask', component: () => import('./AskPage.vue'), meta: { plain: true } }],
  menu: [],
  texts,
};
export default module;
