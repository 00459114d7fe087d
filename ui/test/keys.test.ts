import { describe, expect, it } from 'vitest';
import { frame } from '@/app/texts';
import { modules } from '@/modules';
import type { Tree } from '@/shared/messages';

const files = import.meta.glob<string>(['../src/**/*.{vue,ts}', '!../src/api/**'], { query: '?raw', import: 'default', eager: true });
const sources = Object.entries(files).map(([file, text]) => ({ file: file.replace('../', ''), text }));
const trees = [{ name: 'frame', texts: frame }, ...modules];
/** What is in quotes of any kind and looks like the key of a text; in back quotes with places for values. */
const LITERAL = /'(\w+(?:\.[\w-]+)+)'|"(\w+(?:\.[\w-]+)+)"|`(\w+(?:\.(?:[\w-]|\$\{[^}]*\})+)+)`/g;
const TEXTS = /(texts|Texts|zh|en|module)\.ts$/;

function leaves(tree: Tree, path: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : leaves(value, `${path}${key}.`)));
}

function pattern(literal: string): RegExp {
  return new RegExp(`^${literal.replace(/[.-]/g, '\\$&').replace(/\$\{[^}]*\}/g, '([^.]+)')}$`);
}

const keys = trees.flatMap(({ name, texts }) => leaves(texts.zh, `${name}.`));
const rooms = new Set(trees.map(({ name }) => name));
function known(literal: string): boolean {
  const one = pattern(literal);
  return keys.some((key) => one.test(key));
}

const used = sources.flatMap(({ file, text }) =>
  [...text.matchAll(LITERAL)].map((match) => ({ file, key: match[1] ?? match[2] ?? match[3] ?? '' })).filter(({ key }) => rooms.has(key.split('.')[0] ?? '')),
);

describe('the keys of the texts', () => {
  it('that the pages ask for exist', () => {
    expect(used.length).toBeGreaterThan(300);
    const calls = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bt\(\s*(?:['"]([^'"]+)['"]|`([^`]+)`)/g)].map((match) => ({ file, key: match[1] ?? match[2] ?? '' })),
    );
    expect(calls.filter(({ key }) => !known(key))).toEqual([]);
    expect(used.filter(({ key }) => key.includes('${') && !known(key))).toEqual([]);
  });

  it('hold all that is Chinese in the interface: no page carries a text of its own', () => {
    // the name of a language is written in that language everywhere, and figures are read out of documents
    const bare = (text: string): string => text.replace(/中文|[〇一二三四五六七八九十]/g, '').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '');
    const stray = sources.filter(({ file, text }) => !TEXTS.test(file) && /\p{Script=Han}/u.test(bare(text)));
    expect(stray.map(({ file }) => file)).toEqual([]);
  });
});
