import { messages } from '@/shared/messages';
import type { UiModule } from '@/shared/module';

const module: UiModule = {
  name: 'audit',
  door: 'city',
  routes: [{ path: 'audit', name: 'audit', component: () => import('./AuditPage.vue') }],
  menu: [{ route: 'audit', title: 'audit.title', icon: 'audit', permission: 'audit:read', order: 90 }],
  texts: messages(
    { title: '审计日志', lead: '谁在什么时候做了什么，只增不改。', at: '时间', actor: '账号', action: '操作', subject: '对象', detail: '细节', more: '继续读取' },
    { title: 'Audit log', lead: 'Who did what when; it only ever grows.', at: 'When', actor: 'Account', action: 'Action', subject: 'Of what', detail: 'Details', more: 'Read on' },
  ),
};
export default module;
