import type { RouteRecordRaw } from 'vue-router';
import type { IconName } from './icons';
import type { Messages, Tree } from './messages';

/** A door is one of the ways into the system, with its own frame and menu. */
export type Door = 'city' | 'province' | 'integrator' | 'ask';

/** An entry of a door's menu. */
export interface MenuEntry {
  /** The name of the route. */
  route: string;
  /** The key of its text. */
  title: string;
  icon: IconName;
  /** Shown only to those who have this permission. */
  permission?: string;
  /** Order in the menu, lower first. */
  order: number;
}

/** A room of the interface: its routes, menu, permissions and texts, in one place. */
export interface UiModule {
  name: string;
  door: Door;
  /** Paths below the door's own address. */
  routes: RouteRecordRaw[];
  menu: MenuEntry[];
  texts: Messages<Tree>;
}
