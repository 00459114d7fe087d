import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import { entryOf, menuOf, permissionOf } from '@/app/menu';
import { frame } from '@/app/texts';
import { contrast, lightened } from '@/shared/accent';
import { addMessages } from '@/shared/i18n';
import { isUnsaved, mayLeave, useUnsaved } from '@/shared/unsaved';

const confirm = vi.hoisted(() => vi.fn());
vi.mock('element-plus/es/components/message-box/index', () => ({ ElMessageBox: { confirm } }));
vi.mock('element-plus/es/components/message-box/style/css', () => ({}));
addMessages('frame', frame);

describe('the menu of a door', () => {
  const routes = (...permissions: string[]): string[] => menuOf('city', (one) => permissions.includes(one)).map((entry) => entry.route);

  it('holds only what the account may open', () => {
    expect(routes()).toEqual(['home']);
    expect(routes('audit:read')).toEqual(['home', 'audit']);
    expect(routes('elders:read', 'cycles:read')).toEqual(['home', 'elders', 'cycles']);
  });

  it('marks the entry under which a page lies, the nearest one', () => {
    const entries = [{ path: '/x/plugins' }, { path: '/x/plugins/cases' }];
    expect(entryOf('/x/plugins/taiyuan/1.0.0', entries)).toBe('/x/plugins');
    expect(entryOf('/x/plugins/cases/3', entries)).toBe('/x/plugins/cases');
    expect(entryOf('/x/plugins-old', entries)).toBeUndefined();
  });

  it('gives its permission to the pages of its room, unless a page names its own', () => {
    expect(permissionOf({ name: 'audit', meta: {} })).toBe('audit:read');
    expect(permissionOf({ name: 'elder', meta: {} })).toBe('elders:read');
    expect(permissionOf({ name: 'activations', meta: {} })).toBe('policy:read');
    expect(permissionOf({ name: 'audit', meta: { permission: 'elders:read' } })).toBe('elders:read');
    expect(permissionOf({ name: 'home', meta: {} })).toBeUndefined();
  });
});

describe('the accent of a city', () => {
  it('is made light enough to be read in the dark, and no lighter than needed', () => {
    const seen = ['#8a1f4b', '#5b3a8c', '#1f4e79', '#8a3b12'].map((one) => contrast(lightened(one), '#1c2422'));
    seen.forEach((one) => expect(one).toBeGreaterThanOrEqual(6));
    seen.forEach((one) => expect(one).toBeLessThan(8));
  });
});

describe('a page with unsaved input', () => {
  async function opened() {
    const dirty = ref(false);
    const form = defineComponent(() => {
      useUnsaved(dirty);
      return () => h('form');
    });
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/form', component: form }, { path: '/other', component: { render: () => h('i') } }] });
    await router.push('/form');
    const page = mount({ render: () => h(RouterView) }, { global: { plugins: [router] } });
    await flushPromises();
    return { dirty, router, page };
  }

  it('is left without a word as long as nothing was written', async () => {
    const { router } = await opened();
    await router.push('/other');
    expect(router.currentRoute.value.path).toBe('/other');
    expect(confirm).not.toHaveBeenCalled();
  });

  it('stays when the reader does not want to leave', async () => {
    const { dirty, router, page } = await opened();
    dirty.value = true;
    confirm.mockRejectedValueOnce('cancel');
    await router.push('/other');
    expect(router.currentRoute.value.path).toBe('/form');
    expect(isUnsaved()).toBe(true);
    page.unmount();
    expect(isUnsaved()).toBe(false);
  });

  it('asks once when the reader logs out', async () => {
    const { dirty, router } = await opened();
    dirty.value = true;
    confirm.mockReset().mockResolvedValueOnce('confirm');
    expect(await mayLeave()).toBe(true);
    await router.push('/other');
    expect(router.currentRoute.value.path).toBe('/other');
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});
