import { error, known, type Suite } from './case';
import { BLOBS } from './utilities/blobs';
import { DATES } from './utilities/dates';

const page = known('doc', 'reference/utilities/utilities');
const java = known('doc', 'java.text.SimpleDateFormat, which reference/utilities/utilities#formatDate names');
const rfc = known('doc', 'the published test vectors of the algorithm; bytes are signed (reference/utilities)');
const memory = known('guess', 'from memory');

const date = (pattern: string, zone = 'GMT') => `Utilities.formatDate(day, '${zone}', "${pattern}")`;

/** Facts about Utilities. */
export const UTILITIES: Suite = {
  service: 'Utilities',
  prelude: `const day = new Date(Date.UTC(2026, 2, 1, 15, 4, 5, 67)); // a Sunday
const text = (bytes) => Utilities.newBlob(bytes).getDataAsString();
const hex = (bytes) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');`,
  cases: [
    page('quotes hold letters that are no pattern', date("yyyy-MM-dd'T'HH:mm:ss'Z'"), '2026-03-01T15:04:05Z'),
    java('two quotes are one', date("h 'o''clock' a"), "3 o'clock PM"),
    java('two quotes outside of quotes are one as well', date("HH''mm"), "15'04"),
    java('four M and four E are full names', date('EEEE, d MMMM yyyy'), 'Sunday, 1 March 2026'),
    java('three M and up to three E are short names', date('E EEE MMM'), 'Sun Sun Mar'),
    java('yy is the year of the century', date('yy y yyyy'), '26 2026 2026'),
    java('u counts from Monday', date('u'), '7'),
    java('letters widen with zeros', date('d dd ddd H HH S SSS D'), '1 01 001 15 15 67 067 60'),
    java('K and h are hours of half a day, k runs to 24', date('K h k'), '3 3 15'),
    java('midnight is 0, 12 and 24', "Utilities.formatDate(new Date(0), 'GMT', 'H K h k')", '0 0 12 24'),
    java('Z is an offset of four digits', date('Z', 'GMT+03:00'), '+0300'),
    java('X, XX and XXX are offsets of ISO', date('X XX XXX', 'GMT+05:30'), '+05 +0530 +05:30'),
    java('no offset is Z under X', date('X XXX'), 'Z Z'),
    java('an unknown letter is refused', date('b'), error("Illegal pattern character 'b'")),
    java('an open quote is refused', date("yyyy 'de"), error('Unterminated quote')),
    java('F is which such day of the month', date('F'), '1'),
    java('G is the era', date('G'), 'AD'),
    page('the zone may be an IANA name', date('HH:mm', 'Europe/Moscow'), '18:04'),
    page('the zone may be a short name', date('HH:mm', 'EST'), '10:04'),
    page('an offset stands for a zone', date('HH:mm', 'GMT+3'), '18:04'),
    page(
      'summer time is the zone’s own',
      "Utilities.formatDate(new Date(Date.UTC(2026, 6, 1)), 'America/New_York', 'HH')",
      '20',
    ),
    memory('an unknown zone is refused', date('HH', 'Nowhere/Land'), error('Invalid argument')),
    memory(
      'a text is no date',
      "Utilities.formatDate('2026-03-01', 'GMT', 'yyyy')",
      error("don't match the method signature"),
    ),
    page(
      'parseDate reads by the same letters',
      "Utilities.parseDate('1/1/1970 01:02:03', 'GMT', \"MM/dd/yyyy' 'HH:mm:ss\").getTime()",
      3723000,
    ),
    java(
      'parseDate is lenient',
      "Utilities.parseDate('2026-02-30', 'GMT', 'yyyy-MM-dd').toISOString()",
      '2026-03-02T00:00:00.000Z',
    ),
    java(
      'parseDate reads names of months',
      "Utilities.parseDate('5 May 2026', 'GMT', 'd MMMM yyyy').toISOString()",
      '2026-05-05T00:00:00.000Z',
    ),
    java(
      'parseDate reads in the zone',
      "Utilities.parseDate('2026-03-01 12', 'Europe/Moscow', 'yyyy-MM-dd HH').toISOString()",
      '2026-03-01T09:00:00.000Z',
    ),
    java(
      'an offset in the text beats the zone',
      "Utilities.parseDate('2026-03-01 12 +0500', 'GMT', 'yyyy-MM-dd HH Z').toISOString()",
      '2026-03-01T07:00:00.000Z',
    ),
    java(
      'parseDate reads crowded digits',
      "Utilities.parseDate('20260301', 'GMT', 'yyyyMMdd').toISOString()",
      '2026-03-01T00:00:00.000Z',
    ),
    java(
      'parseDate knows afternoons',
      "Utilities.parseDate('01.03.26 03:04 PM', 'GMT', 'dd.MM.yy hh:mm a').toISOString()",
      '2026-03-01T15:04:00.000Z',
    ),
    memory(
      'a text that does not fit is refused',
      "Utilities.parseDate('tomorrow', 'GMT', 'yyyy')",
      error('Unparseable date: "tomorrow"'),
    ),

    page('formatString has widths and precision', "Utilities.formatString('%11.6f', 123.456)", ' 123.456000'),
    memory('%s takes any value', "Utilities.formatString('%s-%s-%s', 'a', true, null)", 'a-true-null'),
    memory('a minus fills on the right', "Utilities.formatString('%-5s|%5s|', 'ab', 'ab')", 'ab   |   ab|'),
    memory('zeros fill numbers', "Utilities.formatString('%03d|%+d|%x', 7, 7, 255)", '007|+7|ff'),
    memory('two percent signs are one', "Utilities.formatString('100%%')", '100%'),

    page(
      'base64Encode takes a character set',
      "Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq+ODvOODlw==',
    ),
    page('base64Encode takes bytes', 'Utilities.base64Encode([71, 79, 79, 71, 76, 69])', 'R09PR0xF'),
    page(
      'base64EncodeWebSafe uses minus and underline',
      "Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq-ODvOODlw==',
    ),
    page('base64Decode gives bytes', "text(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw=='))", 'Google グループ'),
    page(
      'base64Decode takes a character set',
      "text(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==', Utilities.Charset.UTF_8))",
      'Google グループ',
    ),
    page(
      'base64DecodeWebSafe reads minus',
      "text(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw=='))",
      'Google グループ',
    ),
    page(
      'decoded bytes are signed',
      "Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==').slice(6, 10)",
      [32, -29, -126, -80],
    ),
    memory('what is no base64 is refused', "Utilities.base64Decode('*')", error('Could not decode string.')),
    memory('letters outside ASCII are lost without a character set', "Utilities.base64Encode('é')", 'Pw=='),

    rfc(
      'MD5',
      "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))",
      '900150983cd24fb0d6963f7d28e17f72',
    ),
    rfc(
      'SHA_1',
      "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'abc'))",
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    ),
    rfc(
      'SHA_256',
      "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc'))",
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ),
    rfc(
      'a digest is of signed bytes',
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 4)",
      [-112, 1, 80, -104],
    ),
    rfc(
      'a digest of bytes',
      'hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [97, 98, 99]))',
      '900150983cd24fb0d6963f7d28e17f72',
    ),
    rfc(
      'a digest in UTF-8',
      "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é', Utilities.Charset.UTF_8))",
      '66ddcd97cfdeabb2f6fb8a999b4bc76f',
    ),
    rfc(
      'computeHmacSha256Signature takes value, then key',
      "hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))",
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ),
    rfc(
      'computeHmacSignature',
      "hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe'))",
      '750c783e6ab0b503eaa86e310a5db738',
    ),

    page('parseCsv reads rows', "Utilities.parseCsv('a,b,c\\nd,e,f')", [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]),
    page('parseCsv takes another delimiter', "Utilities.parseCsv('a\\tb\\tc\\nd\\te\\tf', '\\t')", [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]),
    memory('quotes hold delimiters, quotes and line ends', 'Utilities.parseCsv(\'"a,b","c""d","e\\nf"\')', [
      ['a,b', 'c"d', 'e\nf'],
    ]),
    memory('a last line end adds no row', "Utilities.parseCsv('a,b\\r\\nc,\\r\\n')", [
      ['a', 'b'],
      ['c', ''],
    ]),

    page(
      'getUuid is of 36 characters',
      '/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(Utilities.getUuid())',
      true,
    ),
    page(
      'a blob of text reads back',
      "const blob = Utilities.newBlob('x', 'text/html', 'a.html'); return [blob.getDataAsString(), blob.getContentType(), blob.getName()]",
      ['x', 'text/html', 'a.html'],
    ),
    memory(
      'a blob of text alone is plain text',
      "const blob = Utilities.newBlob('x'); return [blob.getContentType(), blob.getName()]",
      ['text/plain', null],
    ),
    memory('a blob is UTF-8', "Utilities.newBlob('é').getBytes()", [-61, -87]),
    page(
      'gzip and ungzip undo one another',
      "Utilities.ungzip(Utilities.gzip(Utilities.newBlob('some text'))).getDataAsString()",
      'some text',
    ),
    page(
      'gzip is named by its second argument',
      "Utilities.gzip(Utilities.newBlob('x'), 'text.gz').getName()",
      'text.gz',
    ),
    page('sleep takes at most five minutes', 'Utilities.sleep(300001)', error('Invalid argument')),
    page(
      'sleep moves the clock',
      'const before = Date.now(); Utilities.sleep(1500); return Date.now() - before >= 1500',
      true,
    ),
    ...DATES,
    ...BLOBS,
  ],
};
