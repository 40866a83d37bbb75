/** As Google lists scopes of which one is needed; several stand in brackets. */
export function requiredText(scopes: string[]): string {
  const all = scopes.map((scope) =>
    scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`,
  );
  return all.length > 1 ? `(${all.join(' || ')})` : all.join('');
}
