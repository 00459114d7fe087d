import { describe, expect, it } from 'vitest';
import { router } from '@/app/router';
import { places } from '../e2e/places';

describe('the places that the browser tests visit', () => {
  it('are all the pages that the router knows', () => {
    const pages = router
      .getRoutes()
      .filter((route) => !route.redirect && route.children.length === 0)
      .map((route) => String(route.name));
    expect(pages.length).toBeGreaterThan(20);
    expect([...new Set(places.map((place) => place.route))].sort()).toEqual(pages.sort());
  });
});
