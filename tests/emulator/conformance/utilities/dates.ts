import { error, known } from '../case';

const java = known('doc', 'java.text.SimpleDateFormat, which reference/utilities/utilities#formatDate names');
const page = known('doc', 'reference/utilities/utilities');
const memory = known('guess', 'from memory');

const date = (pattern: string, zone = 'GMT') => `Utilities.formatDate(day, '${zone}', "${pattern}")`;

/** Facts about the rarer letters of dates. */
export const DATES = [
  java('w is the week of the year, from Sunday', date('w ww'), '10 10'),
  java('W is the week of the month', date('W'), '1'),
  java(
    'Y is the year of the week',
    "Utilities.formatDate(new Date(Date.UTC(2027, 11, 31)), 'GMT', 'yyyy YYYY')",
    '2027 2028',
  ),
  java('L is the month standing alone', date('LLL LLLL'), 'Mar March'),
  java(
    'a year of few digits is widened',
    "Utilities.formatDate(new Date(Date.UTC(2026, 0, 1)), 'GMT', 'yyyyy')",
    '02026',
  ),
  java('five M are a full name', date('MMMMM'), 'March'),
  java('milliseconds are widened', "Utilities.formatDate(new Date(7), 'GMT', 'S SSS')", '7 007'),
  java('text outside of letters stays', date('dd.MM.yyyy, HH:mm'), '01.03.2026, 15:04'),
  java('four X are refused', date('XXXX'), error('invalid ISO 8601 format: length=4')),
  java(
    'short names of zones',
    "[['America/New_York', 0], ['America/New_York', 6], ['Europe/Berlin', 0], ['Europe/Berlin', 6], ['Asia/Tokyo', 0], ['GMT', 0]].map(([zone, month]) => Utilities.formatDate(new Date(Date.UTC(2026, month, 15)), zone, 'z'))",
    ['EST', 'EDT', 'CET', 'CEST', 'JST', 'GMT'],
  ),
  memory('Moscow has a short name too', date('z', 'Europe/Moscow'), 'MSK'),
  java('an offset as zone names itself', date('z', 'GMT+3'), 'GMT+03:00'),
  java('Z in a zone west of Greenwich', date('Z', 'America/New_York'), '-0500'),
  page(
    'a date before 1970',
    "Utilities.formatDate(new Date(Date.UTC(1961, 3, 12, 6, 7)), 'GMT', 'yyyy-MM-dd HH:mm')",
    '1961-04-12 06:07',
  ),
  page('a zone of half an hour', date('HH:mm', 'Asia/Kolkata'), '20:34'),
  page('the script’s own zone', date('HH', 'Etc/GMT'), '15'),
  java(
    'parseDate reads two digits of a year within a century',
    "[Utilities.parseDate('26', 'GMT', 'yy').getUTCFullYear(), Utilities.parseDate('99', 'GMT', 'yy').getUTCFullYear()]",
    [2026, 1999],
  ),
  java(
    'parseDate reads names of zones',
    "Utilities.parseDate('2026-03-01 12 GMT', 'America/New_York', 'yyyy-MM-dd HH z').toISOString()",
    '2026-03-01T12:00:00.000Z',
  ),
  java(
    'parseDate leaves text after the pattern',
    "Utilities.parseDate('2026-03-01 rest', 'GMT', 'yyyy-MM-dd').toISOString()",
    '2026-03-01T00:00:00.000Z',
  ),
  memory(
    'nothing is no date',
    "Utilities.formatDate(null, 'GMT', 'yyyy')",
    error("don't match the method signature for Utilities.formatDate"),
  ),
];
