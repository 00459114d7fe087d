import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import { type Address, readAddress, useAddress, writeAddress } from '@/shared/address';

const defaults = { name: '', sort: 'birth' };

describe('what stands in an address', () => {
  it('is read by name, and is as usual when it is missing or doubled', () => {
    expect(readAddress(defaults, { name: '李' })).toEqual({ name: '李', sort: 'birth' });
    expect(readAddress(defaults, { name: ['a', 'b'] })).toEqual(defaults);
  });

  it('is written without what is as usual, and leaves to others what is theirs', () => {
    expect(writeAddress(defaults, { name: '李', sort: 'birth' }, { day: '2022-05-31', name: '王' })).toEqual({ day: '2022-05-31', name: '李' });
    expect(writeAddress(defaults, defaults, { name: '王' })).toEqual({});
  });
});

describe('a page whose filters stand in its address', () => {
  async function opened(path: string) {
    let address = {} as Address<typeof defaults>;
    const list = defineComponent(() => {
      address = useAddress(defaults);
      return () => h('p', address.name);
    });
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: '/list', name: 'list', component: list },
        { path: '/other', name: 'other', component: { render: () => h('i') } },
      ],
    });
    await router.push(path);
    const page = mount({ render: () => h(RouterView) }, { global: { plugins: [router] } });
    await flushPromises();
    return { router, page, address: () => address };
  }

  it('puts two filters set at once into the address together', async () => {
    const { router, address } = await opened('/list?name=%E6%9D%8E');
    address().name = '王';
    address().sort = '-birth';
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ name: '王', sort: '-birth' });
  });

  it('follows the address when a link or the back button changes it', async () => {
    const { router, page } = await opened('/list?name=%E6%9D%8E');
    await router.push('/list');
    await flushPromises();
    expect(page.text()).toBe('');
  });

  it('leaves the address of the next page alone', async () => {
    const { router } = await opened('/list?name=%E6%9D%8E&sort=-birth');
    await router.push('/other?day=1');
    await flushPromises();
    expect(router.currentRoute.value.fullPath).toBe('/other?day=1');
  });
});
