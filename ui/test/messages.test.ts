import { describe, expect, it } from 'vitest';
import { frame } from '@/app/texts';
import { modules } from '@/modules';
import type { Tree } from '@/shared/messages';

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const all = [{ name: 'frame', texts: frame }, ...modules];

describe.each(all)('the texts of $name', ({ texts }) => {
  it('have the same keys in both languages', () => {
    expect(leaves(texts.en).map(([key]) => key).sort()).toEqual(leaves(texts.zh).map(([key]) => key).sort());
  });

  it('are Chinese on the one side and free of Chinese on the other', () => {
    const foreign = leaves(texts.en).filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'language');
    expect(foreign).toEqual([]);
    const blank = [...leaves(texts.zh), ...leaves(texts.en)].filter(([, text]) => text.trim() === '');
    expect(blank).toEqual([]);
  });

  it('have the same places for values', () => {
    const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
    const english = new Map(leaves(texts.en));
    expect(leaves(texts.zh).filter(([key, text]) => places(text) !== places(english.get(key) ?? ''))).toEqual([]);
  });
});
