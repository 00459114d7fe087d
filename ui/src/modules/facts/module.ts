import type { UiModule } from '@/shared/module';
import { texts } from './texts';

/** Statements about persons and facilities on both axes of time; the rooms of elders and facilities show them. */
const module: UiModule = { name: 'facts', door: 'city', routes: [], menu: [], texts };
export default module;
