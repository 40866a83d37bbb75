import {
  compareScalars,
  conditionOf,
  FormulaError,
  fail,
  numberOf,
  type Scalar,
  scalarOf,
  textOf,
  type Value,
} from './values';

/** What functions of time need to know. */
export interface Moment {
  /** Serial number of this moment in the zone of the spreadsheet. */
  now: number;
}

type Compute = (args: Value[], moment: Moment) => Value;

/** The functions whose results are computed, by their English names. */
export const FUNCTIONS: Record<string, Compute> = {
  ABS: ([value]) => Math.abs(numberOf(value)),
  AND: (args) => conditions(args).every(Boolean),
  AVERAGE: (args) => {
    const numbers = numbersIn(args);
    return numbers.length > 0 ? sum(numbers) / numbers.length : fail('#DIV/0!');
  },
  CONCATENATE: (args) => args.flatMap(cells).map(textOf).join(''),
  COUNT: (args) => args.reduce<number>((count, arg) => count + countable(arg).length, 0),
  COUNTA: (args) => args.flatMap(cells).filter((cell) => cell !== undefined).length,
  COUNTBLANK: ([range]) => cells(range).filter((cell) => cell === undefined || cell === '').length,
  COUNTIF: ([range, criterion]) => cells(range).filter(matcher(scalarOf(criterion))).length,
  FALSE: () => false,
  HYPERLINK: ([url, label]) => (label === undefined ? textOf(url) : scalarOf(label)),
  IF: ([condition, yes, no = false]) => (conditionOf(condition) ? yes : no),
  IFERROR: ([value, otherwise = '']) => (scalarOf(value) instanceof FormulaError ? otherwise : value),
  ISBLANK: ([value]) => scalarOf(value) === undefined,
  LEN: ([value]) => textOf(value).length,
  LOWER: ([value]) => textOf(value).toLowerCase(),
  MAX: (args) => Math.max(...orZero(numbersIn(args))),
  MIN: (args) => Math.min(...orZero(numbersIn(args))),
  MOD: ([value, divisor]) => {
    const by = numberOf(divisor);
    return by === 0 ? fail('#DIV/0!') : numberOf(value) - by * Math.floor(numberOf(value) / by);
  },
  NA: () => fail('#N/A'),
  NOT: ([value]) => !conditionOf(value),
  NOW: (_, { now }) => now,
  OR: (args) => conditions(args).some(Boolean),
  PRODUCT: (args) => numbersIn(args).reduce((product, number) => product * number, 1),
  ROUND: ([value, places = 0]) => rounded(numberOf(value), numberOf(places), Math.round),
  ROUNDDOWN: ([value, places = 0]) => rounded(numberOf(value), numberOf(places), Math.floor),
  ROUNDUP: ([value, places = 0]) => rounded(numberOf(value), numberOf(places), Math.ceil),
  SUM: (args) => sum(numbersIn(args)),
  SUMIF: ([range, criterion, summed]) => {
    const matches = matcher(scalarOf(criterion));
    const values = cells(summed ?? range);
    return sum(cells(range).flatMap((cell, i) => (matches(cell) ? numbersIn([[[values[i]]]]) : [])));
  },
  TODAY: (_, { now }) => Math.floor(now),
  TRIM: ([value]) => textOf(value).trim().replace(/ +/g, ' '),
  TRUE: () => true,
  UPPER: ([value]) => textOf(value).toUpperCase(),
};

/** Takes errors as they come, where all others pass the first one on. */
export const FORGIVING = new Set(['IFERROR', 'COUNT', 'COUNTA', 'ISBLANK', 'COUNTIF', 'COUNTBLANK']);

/** Names of functions in Russian. */
export const RUSSIAN_NAMES: Record<string, string> = {
  ГИПЕРССЫЛКА: 'HYPERLINK',
  ЕСЛИ: 'IF',
  ЕСЛИОШИБКА: 'IFERROR',
  И: 'AND',
  ИЛИ: 'OR',
  ИСТИНА: 'TRUE',
  ЛОЖЬ: 'FALSE',
  МАКС: 'MAX',
  МИН: 'MIN',
  НЕ: 'NOT',
  ОКРУГЛ: 'ROUND',
  СЕГОДНЯ: 'TODAY',
  СРЗНАЧ: 'AVERAGE',
  СУММ: 'SUM',
  СУММЕСЛИ: 'SUMIF',
  СЦЕПИТЬ: 'CONCATENATE',
  СЧЁТ: 'COUNT',
  СЧЁТЕСЛИ: 'COUNTIF',
  СЧЁТЗ: 'COUNTA',
  СЧЕТЕСЛИ: 'COUNTIF',
  ТДАТА: 'NOW',
};

/** Functions that Google has and that are not computed here: their cells show #N/A; any other name is #NAME?, as there. */
export const NOT_COMPUTED = new Set(
  `ADDRESS ARRAYFORMULA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CODE COLUMN COLUMNS CONCAT COUNTIFS COUNTUNIQUE DATE
  DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH EXACT EXP FILTER FIND FLATTEN FLOOR GOOGLEFINANCE GOOGLETRANSLATE HLOOKUP HOUR
  IFNA IFS IMAGE IMPORTDATA IMPORTHTML IMPORTRANGE IMPORTXML INDEX INDIRECT INT ISDATE ISERROR ISEVEN ISNA ISNUMBER ISODD
  ISTEXT JOIN LAMBDA LARGE LEFT LET LN LOG LOOKUP MAP MATCH MAXIFS MEDIAN MID MINIFS MINUTE MONTH N NETWORKDAYS OFFSET PI
  POWER PROPER QUERY RAND RANDBETWEEN RANK REGEXEXTRACT REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROW ROWS SEARCH SECOND
  SEQUENCE SIGN SMALL SORT SORTN SPARKLINE SPLIT SQRT STDEV SUBSTITUTE SUBTOTAL SUMIFS SUMPRODUCT SWITCH T TEXT TEXTJOIN
  TIME TIMEVALUE TO_DATE TO_TEXT TRANSPOSE TRUNC UNIQUE VALUE VLOOKUP WEEKDAY WEEKNUM WORKDAY XLOOKUP XMATCH YEAR`.split(
    /\s+/,
  ),
);

function cells(value: Value): Scalar[] {
  return Array.isArray(value) ? value.flat() : [value];
}

/** Of a range only numbers count; what stands in the formula itself must be readable as one. */
function numbersIn(args: Value[]): number[] {
  return args.flatMap((arg) => {
    if (!Array.isArray(arg)) return [numberOf(arg)];
    return arg.flat().flatMap((cell) => {
      if (cell instanceof FormulaError) throw cell;
      return typeof cell === 'number' ? [cell] : [];
    });
  });
}

function countable(arg: Value): Scalar[] {
  if (Array.isArray(arg)) return arg.flat().filter((cell) => typeof cell === 'number');
  return typeof arg === 'number' || typeof arg === 'boolean' || (typeof arg === 'string' && /^-?\d/.test(arg))
    ? [arg]
    : [];
}

function conditions(args: Value[]): boolean[] {
  return args.flatMap((arg) =>
    Array.isArray(arg)
      ? arg.flat().flatMap((cell) => (typeof cell === 'string' || cell === undefined ? [] : [conditionOf(cell)]))
      : [conditionOf(arg)],
  );
}

/** A test such as «>5», «<>», «да» or «а*»; texts are compared without regard to case. */
function matcher(criterion: Scalar): (cell: Scalar) => boolean {
  if (typeof criterion !== 'string') return (cell) => cell === (criterion ?? 0);
  const [, sign = '', sample = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = sample.trim() === '' ? Number.NaN : Number(sample.replace(',', '.'));
  if (sign === '' || sign === '=' || sign === '<>') {
    const is = Number.isNaN(number) ? textMatcher(sample) : (cell: Scalar) => cell === number;
    return sign === '<>' ? (cell) => !is(cell) : is;
  }
  const wanted = Number.isNaN(number) ? sample : number;
  return (cell) => {
    if (typeof cell !== typeof wanted) return false;
    const order = compareScalars(cell, wanted);
    return (sign.includes('=') && order === 0) || (sign.startsWith('<') ? order < 0 : order > 0);
  };
}

function textMatcher(sample: string): (cell: Scalar) => boolean {
  if (sample === '') return (cell) => cell === undefined || cell === '';
  const source = sample.replace(/~?[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return (part.length > 1 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const pattern = new RegExp(`^${source}$`, 'is');
  return (cell) =>
    (typeof cell === 'string' && pattern.test(cell)) || (typeof cell === 'boolean' && pattern.test(String(cell)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function orZero(numbers: number[]): number[] {
  return numbers.length > 0 ? numbers : [0];
}

/** Rounds the size and keeps the sign, as spreadsheets do. */
function rounded(value: number, places: number, round: (size: number) => number): number {
  const factor = 10 ** Math.trunc(places);
  return (Math.sign(value) * round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}
