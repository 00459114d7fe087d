/** The roles of an account as people call them; one that has no name yet is left as the server writes it. */
export function rolesInWords(roles: readonly string[] | undefined, t: (key: string) => string): string {
  const names = (roles ?? []).map((role) => {
    const key = `frame.roles.${role}`;
    const said = t(key);
    return said === key ? role : said;
  });
  return names.join(t('frame.name') === 'Songhe' ? ', ' : '、');
}
