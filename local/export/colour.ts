/** A colour of the state as six hexadecimal digits, or null when it is none; nothing else ever reaches a style. */
export function hexColour(colour: string | null | undefined): string | null {
  const text = (colour ?? '').trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (!digits) return null;
  return (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase();
}

/** The same for CSS: "#rrggbb" or null. */
export function cssColour(colour: string | null | undefined): string | null {
  const hex = hexColour(colour);
  return hex && `#${hex.toLowerCase()}`;
}

const NAMED: Record<string, string> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
};
