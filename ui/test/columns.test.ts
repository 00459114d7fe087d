import { beforeEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { NARROWEST, nextSort, readSetup, useColumns } from '@/shared/table/columns';

const columns = [
  { key: 'name', label: '姓名' },
  { key: 'birth', label: '出生日期', width: 110 },
  { key: 'source', label: '来源', hidden: true },
];
const keys = (list: { value: { key: string }[] }): string => list.value.map((one) => one.key).join();

describe('the columns of a list', () => {
  beforeEach(() => localStorage.clear());

  it('are shown but for those that wait to be asked for', () => {
    expect(keys(useColumns('elders', () => columns).visible)).toBe('name,birth');
  });

  it('are remembered by the name of the list', async () => {
    const { toggle, setDense } = useColumns('elders', () => columns);
    columns.slice(1).forEach(toggle);
    setDense(true);
    await nextTick();
    const again = useColumns('elders', () => columns);
    expect(keys(again.visible)).toBe('name,source');
    expect(again.setup.dense).toBe(true);
    expect(keys(useColumns('facilities', () => columns).visible)).toBe('name,birth');
  });

  it('never lose the first one, which is the thing itself', () => {
    localStorage.setItem('songhe.table.elders', '{"shown":{"name":false}}');
    expect(keys(useColumns('elders', () => columns).visible)).toBe('name,birth');
  });

  it('keep their widths when one is made wider, and none becomes too narrow to take hold of', () => {
    const { resize, widthOf, tableWidth } = useColumns('elders', () => columns);
    expect(tableWidth.value).toBeNull();
    resize('birth', 5, { name: 200, birth: 110 });
    expect(columns.slice(0, 2).map(widthOf)).toEqual([200, NARROWEST]);
    expect(tableWidth.value).toBe(200 + NARROWEST);
  });

  it('are as at first again on demand, or when what was kept cannot be read', () => {
    const { toggle, reset, visible } = useColumns('elders', () => columns);
    columns.slice(1).forEach(toggle);
    reset();
    expect(keys(visible)).toBe('name,birth');
    localStorage.setItem('songhe.table.elders', '{');
    expect(readSetup('elders')).toEqual({ shown: {}, widths: {}, dense: false });
  });
});

describe('the order of a list', () => {
  it('goes up first and down when pressed again', () => {
    expect([nextSort(undefined, 'birth'), nextSort('birth', 'birth'), nextSort('-birth', 'birth'), nextSort('name', 'birth')]).toEqual(['birth', '-birth', 'birth', 'birth']);
  });
});
