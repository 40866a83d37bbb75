import { SetupError } from '../messages/errors';
import type { DocumentKind } from './types';

/** Placeholders in a text, without their braces, each once, in order. */
export function placeholdersIn(text: string): string[] {
  const found = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(found)];
}

/** Throws a SetupError that names what the template's text lacks or what nobody knows, before anything is made. */
export function checkTemplate(document: DocumentKind, text: string): void {
  const found = placeholdersIn(text);
  const lacking = document.required.filter((name) => !found.includes(name));
  if (lacking.length > 0) throw new SetupError('template-lacks', document.title, braced(lacking));
  const known = [...document.fields, ...Object.values(document.lists).flat()];
  const unknown = found.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SetupError('template-unknown', document.title, braced(unknown));
}

function braced(names: string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}
