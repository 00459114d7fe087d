import { modules } from '@/modules';
import type { Door, MenuEntry } from '@/shared/module';

type May = (permission: string) => boolean;

/** The entries of a door's menu that somebody may use, in their order. */
export function menuOf(door: Door, may: May): MenuEntry[] {
  return modules
    .filter((module) => module.door === door)
    .flatMap((module) => module.menu)
    .filter((entry) => !entry.permission || may(entry.permission))
    .sort((a, b) => a.order - b.order);
}

/** The entry under whose address a page lies: the longest that it begins with. */
export function entryOf(path: string, entries: readonly { path: string }[]): string | undefined {
  return entries
    .map((entry) => entry.path)
    .filter((start) => path === start || path.startsWith(`${start}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What a page needs: as its route says, otherwise as the menu entry that leads to it or, failing that, to its room. */
export function permissionOf(route: { name?: unknown; meta: Record<string, unknown> }): string | undefined {
  const own = route.meta['permission'];
  if (typeof own === 'string') {
    return own;
  }
  const menu = modules.find((module) => module.routes.some((one) => one.name === route.name))?.menu ?? [];
  return (menu.find((entry) => entry.route === route.name) ?? menu[0])?.permission;
}
