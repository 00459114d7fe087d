import type { UiModule } from '@/shared/module';
import { texts } from './texts';

const module: UiModule = {
  name: 'plugins',
  door: 'integrator',
  routes: [
    { path: 'plugins', name: 'plugins', component: () => import('./PluginsPage.vue') },
    { path: 'plugins/new', name: 'plugin-new', component: () => import('./InstallPage.vue'), meta: { permission: 'plugins:install' } },
    { path: 'plugins/:plugin/:version', name: 'plugin-version', component: () => import('./VersionPage.vue') },
    { path: 'rehearsals', name: 'rehearsals', component: () => import('./RehearsalsPage.vue') },
    { path: 'rehearsals/:run(\\d+)', name: 'rehearsal', component: () => import('./RehearsalPage.vue') },
    { path: 'activations', name: 'activations', component: () => import('./ActivationsPage.vue') },
  ],
  menu: [
    { route: 'plugins', title: 'plugins.menu', icon: 'plugins', permission: 'plugins:read', order: 10 },
    { route: 'rehearsals', title: 'plugins.rehearsals', icon: 'rehearsal', permission: 'plugins:read', order: 20 },
    { route: 'activations', title: 'plugins.activations', icon: 'activation', permission: 'policy:read', order: 30 },
  ],
  texts,
};
export default module;
