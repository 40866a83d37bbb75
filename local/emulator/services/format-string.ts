/** As C's printf: %s %d %i %f %e %g %x %o %c %b %% with width, precision, `-`, `0`, `+`, space and positions (`%2$s`). */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0, ]*)(\d+)?(?:\.(\d+))?([sdifxXeEgocb%])/g,
    (_, position: string | undefined, flags: string, width = '0', precision, type: string) => {
      if (type === '%') return '%';
      const value = position === undefined ? values[next++] : values[Number(position) - 1];
      const text = fieldText(type, value, precision === undefined ? null : Number(precision));
      return padded(signed(flags.includes(',') ? grouped(text) : text, flags, type), flags, Number(width), type);
    },
  );
}

function signed(text: string, flags: string, type: string): string {
  if (!/[dife]/i.test(type) || text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function grouped(text: string): string {
  return text.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

function padded(text: string, flags: string, width: number, type: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || type === 's') return text.padStart(width);
  const [, sign = '', digits = ''] = /^([-+ ]?)(.*)$/.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}

function fieldText(type: string, value: unknown, precision: number | null): string {
  switch (type) {
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
    case 'E': {
      const text = exponential(Number(value), precision ?? 6);
      return type === 'e' ? text : text.toUpperCase();
    }
    case 'g':
      return String(Number(Number(value).toPrecision(precision ?? 6)));
    case 'x':
    case 'X': {
      const text = Number(value).toString(16);
      return type === 'x' ? text : text.toUpperCase();
    }
    case 'o':
      return Number(value).toString(8);
    case 'b':
      return Number(value).toString(2);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return precision === null ? String(value) : String(value).slice(0, precision);
  }
}

/** The exponent has two digits at least. */
function exponential(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}
