/** Parts of a text of TypeScript between marks that stand in no bracket; blank parts are left out. */
export function topLevel(text: string, mark: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const at of topLevelPlaces(text, mark)) {
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}

/** What stands before the bracket that closes one opened before the text. */
export function untilClosed(text: string): string {
  for (const at of topLevelPlaces(text, ')')) return text.slice(0, at);
  return text;
}

function* topLevelPlaces(text: string, mark: string): Generator<number> {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (depth === 0 && sign === mark) yield at;
    else if ('([{<'.includes(sign)) depth += 1;
    // The arrow of a function type closes nothing.
    else if (')]}>'.includes(sign) && text.charAt(at - 1) !== '=') depth -= 1;
  }
}
