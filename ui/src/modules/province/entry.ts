import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import { useSession } from '@/shared/session';

/** Where the accounts of the province live: a scope beside the cities. */
export const PROVINCE = 'province';

/** Finds out whether somebody is logged in as the province; the public pages are for everybody, whatever the answer. */
export async function recognise(): Promise<true> {
  await useSession().enter(PROVINCE).catch(() => undefined);
  return true;
}

/** Lets in accounts of the province; others are led to its login and back again. */
export async function admit(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  await recognise();
  return useSession().session ? true : { name: 'login', params: { tenant: PROVINCE }, query: { next: to.fullPath } };
}
