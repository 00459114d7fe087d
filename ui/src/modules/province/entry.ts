import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import { PROVINCE, useSession } from '@/shared/session';

/** Finds out whether somebody is logged in as the province; the public pages are for everybody, and whoever works for a city stays logged in there. */
export async function recognise(): Promise<true> {
  const session = useSession();
  if (!session.session) {
    await session.enter(PROVINCE).catch(() => undefined);
  }
  return true;
}

/** Lets in accounts of the province; others are led to its login and back again. */
export async function admit(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  const session = useSession();
  await session.enter(PROVINCE).catch(() => undefined);
  return session.session ? true : { name: 'login', params: { tenant: PROVINCE }, query: { next: to.fullPath } };
}
