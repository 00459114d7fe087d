/** The city that the tests work in. */
export const TENANT = process.env['SONGHE_TENANT'] ?? 'taiyuan';
