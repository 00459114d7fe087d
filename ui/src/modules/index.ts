import type { UiModule } from '@/shared/module';

/** Every module that lies in a folder here, found when the interface is built. */
const found = import.meta.glob<{ default: UiModule }>('./*/module.ts', { eager: true });

export const modules: UiModule[] = Object.values(found).map((file) => file.default);
