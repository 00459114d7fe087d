import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'audit',
  door: 'city',
  routes: [{ path: 'audit', name: 'audit', component: () => import('./AuditPage.vue'), meta: { permission: 'audit:read' } }],
  menu: [{ route: 'audit', title: 'audit.title', icon: 'audit', permission: 'audit:read', order: 90 }],
  texts,
};
export default module;
