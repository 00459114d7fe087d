import type { LocationQuery } from 'vue-router';
import { today } from '@/shared/days';
import { categories, dwellings, type InventedElder } from './caseYaml';

const text = (query: LocationQuery, name: string): string => (typeof query[name] === 'string' ? query[name] : '');

/** The elder that an address describes; what it does not say is as for somebody who is registered and lives at home. */
export function fromQuery(query: LocationQuery): InventedElder {
  return {
    birth: /^\d{4}-\d{2}-\d{2}$/.test(text(query, 'birth')) ? text(query, 'birth') : '',
    on: /^\d{4}-\d{2}-\d{2}$/.test(text(query, 'on')) ? text(query, 'on') : today(),
    registered: text(query, 'registered') !== 'no',
    resident: text(query, 'resident') !== 'no',
    categories: categories.filter((one) => text(query, 'categories').split(',').includes(one)),
    careClass: /^[0-2]$/.test(text(query, 'class')) ? text(query, 'class') : '',
    level: /^[0-4]$/.test(text(query, 'level')) ? text(query, 'level') : '',
    dwelling: dwellings.find((one) => one === text(query, 'dwelling')) ?? 'home',
    canteen: text(query, 'canteen') === 'yes',
  };
}

/** The address that describes the elder. */
export function toQuery(elder: InventedElder): Record<string, string | undefined> {
  return {
    birth: elder.birth || undefined,
    on: elder.on,
    registered: elder.registered ? undefined : 'no',
    resident: elder.resident ? undefined : 'no',
    categories: elder.categories.join(',') || undefined,
    class: elder.careClass || undefined,
    level: elder.level || undefined,
    dwelling: elder.dwelling === 'home' ? undefined : elder.dwelling,
    canteen: elder.canteen ? 'yes' : undefined,
  };
}
