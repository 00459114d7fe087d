import { api, data } from '@/shared/api';
import type { Summary } from './list';

/** The persons with an identity number: one or none. The number goes in the body, and the server notes that it was asked for. */
export async function byNumber(tenant: string, number: string): Promise<Summary[]> {
  const page = await data(api.POST('/api/v1/{tenant}/elders/search', { params: { path: { tenant } }, body: { number: number.trim() } }));
  return page.items ?? [];
}
