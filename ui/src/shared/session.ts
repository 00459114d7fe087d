import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { api, ApiProblem, data, type Schemas, useToken } from './api';

export type Session = Schemas['Session'];
export type Tenant = Schemas['TenantView'];

/** Where the accounts of the province live: a scope beside the cities. */
export const PROVINCE = 'province';

/** Who is logged in, to which city, and what they may do. The server decides; this only spares people dead ends. */
export const useSession = defineStore('session', () => {
  const tenants = ref<Tenant[]>([]);
  const tenantId = ref('');
  const session = ref<Session | null>(null);
  const tenant = computed(() => tenants.value.find((t) => t.id === tenantId.value) ?? null);

  async function learnTenants(): Promise<void> {
    if (tenants.value.length === 0) {
      tenants.value = await data(api.GET('/api/v1/tenants'));
    }
  }

  /** Enters a city; knows afterwards whether somebody is logged in there. */
  async function enter(id: string): Promise<void> {
    await learnTenants();
    if (tenantId.value === id && session.value) {
      return;
    }
    tenantId.value = id;
    session.value = null;
    if (!tenant.value && id !== PROVINCE) {
      return;
    }
    try {
      keep(await data(api.GET('/api/v1/{tenant}/session', { params: { path: { tenant: id } } })));
    } catch (problem) {
      if (!(problem instanceof ApiProblem && problem.status === 401)) {
        throw problem;
      }
    }
  }

  async function logIn(login: string, password: string): Promise<void> {
    const path = { tenant: tenantId.value };
    keep(await data(api.POST('/api/v1/{tenant}/session', { params: { path }, body: { login, password } })));
  }

  async function logOut(): Promise<void> {
    await api.DELETE('/api/v1/{tenant}/session', { params: { path: { tenant: tenantId.value } } });
    forget();
  }

  function keep(found: Session): void {
    session.value = found;
    useToken(found.csrf);
  }

  function forget(): void {
    session.value = null;
    useToken('');
  }

  function may(permission: string): boolean {
    return session.value?.permissions?.includes(permission) ?? false;
  }
  return { tenants, tenantId, tenant, session, learnTenants, enter, logIn, logOut, forget, may };
});
