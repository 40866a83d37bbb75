type Mask = Map<string, Mask> | null;

/** What the `fields` of a request leave of an answer: "body(content(startIndex,table/rows))"; without any, all. */
export function masked(value: unknown, fields: string | undefined): unknown {
  return fields === undefined ? value : pick(value, parse(fields));
}

function pick(value: unknown, mask: Mask): unknown {
  if (!mask || mask.has('*') || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const kept = Object.entries(value).filter(([name]) => mask.has(name));
  return Object.fromEntries(kept.map(([name, item]) => [name, pick(item, mask.get(name) ?? null)]));
}

function parse(fields: string): Map<string, Mask> {
  const mask = new Map<string, Mask>();
  for (const field of parts(fields)) {
    const [, name = '', inside, below] = /^([^(/]+)(?:\((.*)\)|\/(.*))?$/s.exec(field.trim()) ?? [];
    const next = inside ?? below;
    const known = mask.get(name);
    const deeper = next === undefined ? null : parse(next);
    mask.set(name, known && deeper ? new Map([...known, ...deeper]) : deeper);
  }
  return mask;
}

/** The fields that stand side by side, parted by commas outside of brackets. */
function parts(fields: string): string[] {
  let depth = 0;
  let at = 0;
  const found: string[] = [];
  for (const [index, letter] of [...fields].entries()) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ',' && depth === 0) {
      found.push(fields.slice(at, index));
      at = index + 1;
    }
  }
  return [...found, fields.slice(at)];
}
