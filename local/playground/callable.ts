import { parse } from 'acorn';

/** The functions that `google.script.run` offers to pages: top-level ones whose names do not end with an underscore. */
export function callableFunctions(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 'latest' });
  return body
    .flatMap((part) => (part.type === 'FunctionDeclaration' ? [part.id.name] : []))
    .filter((name) => !name.endsWith('_'));
}
