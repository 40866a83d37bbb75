/** A page of this folder with its data in place, as JSON that no text in it can break out of. */
export function pageWith(page: string, data: object): string {
  const json = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  // A function, because a plain replacement reads `$&` as more than it says.
  return page.replace('"{{data}}"', () => json);
}
