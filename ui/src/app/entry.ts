import { ref, shallowRef } from 'vue';
import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router';
import { useSession } from '@/shared/session';
import { isUnsaved } from '@/shared/unsaved';

/** Why a door could not be entered, such as a server that does not answer; the frame then says so and offers to try again. */
export const entryProblem = shallowRef<unknown>(null);

/** The session has ended under a page with unsaved input; the reader logs in again over it. */
export const endedOverInput = ref(false);

/** What is done when the server says that nobody is logged in: to the login and back, unless that would lose input. */
export async function sessionEnded(router: Router): Promise<void> {
  const session = useSession();
  if (!session.session || endedOverInput.value) {
    return;
  }
  if (isUnsaved()) {
    endedOverInput.value = true;
    return;
  }
  session.forget();
  await router.push({ name: 'login', params: { tenant: session.tenantId }, query: { next: router.currentRoute.value.fullPath } });
}

/** Lets in who is logged in to the city of the address; others are led to its login and back again. */
export async function enter(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  entryProblem.value = null;
  if (!to.meta['guarded']) {
    return true;
  }
  const session = useSession();
  const tenant = String(to.params['tenant']);
  try {
    await session.enter(tenant);
  } catch (problem) {
    entryProblem.value = problem;
    return true;
  }
  if (!session.tenant) {
    return { name: 'nowhere', params: { rest: to.path.split('/').slice(1) }, query: { city: tenant } };
  }
  return session.session ? true : { name: 'login', params: { tenant }, query: { next: to.fullPath } };
}

/** Waits until a page that is read from the server is long enough for the place where the reader left it. */
export async function whenTall(top: number, patience = 1500): Promise<void> {
  const end = Date.now() + patience;
  while (document.documentElement.scrollHeight < top + window.innerHeight && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
