import { reactive, watch } from 'vue';
import { type LocationQuery, useRoute, useRouter } from 'vue-router';

/** Values of a page that stand in its address: all text, each with what it is when the address does not name it. */
export type Address<D> = { -readonly [K in keyof D]: string };

/** The values that an address names. */
export function readAddress<D extends Record<string, string>>(defaults: D, query: LocationQuery): Address<D> {
  const given = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined);
  return Object.fromEntries(Object.entries(defaults).map(([name, usual]) => [name, given(name) ?? usual])) as Address<D>;
}

/** The address that names the values; what is as usual is left out, and what belongs to others is kept. */
export function writeAddress<D extends Record<string, string>>(defaults: D, values: Address<D>, query: LocationQuery): LocationQuery {
  const others = Object.entries(query).filter(([name]) => !(name in defaults));
  const own = Object.entries(values).filter(([name, value]) => value !== defaults[name]);
  return Object.fromEntries([...others, ...own]) as LocationQuery;
}

/**
 * Filters, order and page of a list, kept in the address: `const address = useAddress({ name: '', sort: 'name' })`, then read and set
 * `address.name`. Setting replaces the entry in the browser's history; going back, or a link to the same page, sets the values.
 */
export function useAddress<D extends Record<string, string>>(defaults: D): Address<D> {
  const route = useRoute();
  const router = useRouter();
  const page = route.name;
  const values = reactive(readAddress(defaults, route.query)) as Address<D>;

  watch(
    () => route.query,
    (query) => {
      // on the way to another page its query is none of ours
      if (route.name === page) {
        Object.assign(values, readAddress(defaults, query));
      }
    },
  );
  watch(
    () => ({ ...values }),
    () => {
      const query = writeAddress(defaults, values, route.query);
      if (route.name === page && JSON.stringify(query) !== JSON.stringify(route.query)) {
        void router.replace({ query, hash: route.hash });
      }
    },
  );
  return values;
}
