/** A text as a document has it: the sign № never ends a line that its number does not stand in. Tokens stay as they are. */
export function typeset(text: string): string {
  return text.replace(/№ (?=[\p{L}\d{_])(?![^{}]*\}\})/gu, '№\u00a0');
}
