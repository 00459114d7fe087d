import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from '@/modules';
import type { Door } from '@/shared/module';
import { enter, whenTall } from './entry';

function routesOf(door: Door): RouteRecordRaw[] {
  return modules.filter((module) => module.door === door).flatMap((module) => module.routes);
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'doors', component: () => import('./DoorsPage.vue') },
  { path: '/province', component: () => import('./FrameDoor.vue'), meta: { door: 'province' }, children: routesOf('province') },
  { path: '/integrator', name: 'integrator', component: () => import('./BenchPage.vue') },
  {
    path: '/integrator/:tenant',
    component: () => import('./FrameDoor.vue'),
    meta: { door: 'integrator', guarded: true },
    children: [{ path: '', name: 'bench', redirect: (to) => ({ name: 'plugins', params: to.params }) }, ...routesOf('integrator')],
  },
  { path: '/:tenant/login', name: 'login', component: () => import('./LoginPage.vue') },
  ...routesOf('ask'),
  {
    path: '/:tenant',
    component: () => import('./FrameDoor.vue'),
    meta: { door: 'city', guarded: true },
    children: [{ path: '', name: 'city', redirect: (to) => ({ name: 'home', params: to.params }) }, ...routesOf('city')],
  },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./NowherePage.vue') },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: async (to, from, saved) => {
    if (saved) {
      await whenTall(saved.top);
      return saved;
    }
    return to.hash ? { el: to.hash } : to.path === from.path ? false : { top: 0 };
  },
});

router.beforeEach(enter);
