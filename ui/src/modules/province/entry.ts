import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import { PROVINCE, useSession } from '@/shared/session';

/** Whether the province was logged in from this browser: nobody else's public pages then ask for a session that is not there. */
const KNOWN = 'songhe.province';

async function enter(): Promise<boolean> {
  const session = useSession();
  await session.enter(PROVINCE).catch(() => undefined);
  if (session.session) {
    localStorage.setItem(KNOWN, '1');
  } else {
    localStorage.removeItem(KNOWN);
  }
  return session.session !== null;
}

/** The public pages are for everybody; whoever works for a city stays logged in there. */
export async function recognise(): Promise<true> {
  if (!useSession().session && localStorage.getItem(KNOWN)) {
    await enter();
  }
  return true;
}

/** Lets in accounts of the province; others are led to its login and back again. */
export async function admit(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  return (await enter()) ? true : { name: 'login', params: { tenant: PROVINCE }, query: { next: to.fullPath } };
}
