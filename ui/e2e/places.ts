import { TENANT } from './city';
import type { Facts } from './facts';

/** An address of the interface, and who goes there. */
export interface Place {
  /** The route's name in the router. */
  route: string;
  /** What tells two places of one route apart. */
  part?: string;
  /** A role that may see it; without one it is open to everybody. */
  role?: string;
  path: (facts: Facts) => string;
  /** What one must be allowed for the server to give the page anything; any of these. */
  needs?: string[];
  /** Looked at in the dark, too. */
  dark?: boolean;
  /** Answers of the server that belong to the page, because somebody comes who is not logged in. */
  expected?: number[];
}

const city = (path: string) => (): string => `/${TENANT}/${path}`;
const bench = (path: string) => (): string => `/integrator/${TENANT}/${path}`;
const register = ['documents', 'formulas', 'parameters', 'lists', 'indicators', 'own'];

/** Every address of the interface; a unit test holds it to the router. */
export const places: Place[] = [
  { route: 'doors', path: () => '/' },
  { route: 'nowhere', path: () => '/no/such/page', dark: true },
  { route: 'login', path: city('login'), expected: [401], dark: true },
  { route: 'ask', path: city('ask'), dark: true },
  { route: 'home', role: 'clerk', path: city('home'), dark: true },
  { route: 'elders', needs: ['elders:read'], role: 'clerk', path: city('elders'), dark: true },
  { route: 'elder', needs: ['elders:read'], role: 'clerk', path: (facts) => `/${TENANT}/elders/${facts.elder}`, dark: true },
  { route: 'facilities', needs: ['facilities:read'], role: 'clerk', path: city('facilities') },
  { route: 'facility', needs: ['facilities:read'], role: 'clerk', path: (facts) => `/${TENANT}/facilities/${facts.facility}` },
  { route: 'imports', needs: ['elders:write'], role: 'clerk', path: city('imports'), dark: true },
  { route: 'cycles', needs: ['cycles:read'], role: 'clerk', path: city('cycles') },
  { route: 'cycle', needs: ['cycles:read'], role: 'reviewer', path: (facts) => `/${TENANT}/cycles/${facts.cycle}`, dark: true },
  { route: 'cycle-open', needs: ['cycles:open'], role: 'clerk', path: city('cycles/open') },
  {
    route: 'cycle-differences',
    needs: ['lines:read'],
    role: 'reviewer',
    path: (facts) => `/${TENANT}/cycles/${facts.cycle}/differences?formula=TY-S1&change=NEW&reason=FIRST_CYCLE`,
  },
  { route: 'lines', needs: ['lines:read'], role: 'finance', path: (facts) => `/${TENANT}/cycles/${facts.cycle}/lines` },
  { route: 'why', needs: ['lines:read'], role: 'auditor', path: (facts) => `/${TENANT}/cycles/${facts.cycle}/lines/${encodeURIComponent(facts.line)}`, dark: true },
  ...register.map((part) => ({ route: 'policy', part, role: 'clerk', path: city(`policy/${part}`), dark: part === 'parameters' })),
  { route: 'audit', needs: ['audit:read'], role: 'auditor', path: city('audit') },
  { route: 'province-figures', role: 'province', path: () => '/province/figures', dark: true },
  { route: 'matrix', path: () => '/province/matrix', dark: true },
  { route: 'province-case', path: () => '/province/case' },
  { route: 'integrator', path: () => '/integrator' },
  { route: 'plugins', needs: ['plugins:read'], role: 'integrator', path: bench('plugins') },
  { route: 'plugin-new', needs: ['plugins:install'], role: 'integrator', path: bench('plugins/new') },
  { route: 'plugin-version', role: 'integrator', path: (facts) => bench(`plugins/${facts.plugin}/${facts.version}`)() },
  { route: 'cases', needs: ['plugins:read'], role: 'integrator', path: bench('cases'), dark: true },
  { route: 'rehearsals', needs: ['plugins:rehearse', 'lines:read'], role: 'integrator', path: bench('rehearsals') },
  { route: 'rehearsal', needs: ['plugins:rehearse', 'lines:read'], role: 'reviewer', path: (facts) => bench(`rehearsals/${facts.rehearsal}`)(), dark: true },
  { route: 'activations', role: 'reviewer', path: bench('activations') },
];

/** What the place is called in reports and files. */
export function nameOf(place: Place): string {
  return [place.route, place.part].filter(Boolean).join('-');
}
