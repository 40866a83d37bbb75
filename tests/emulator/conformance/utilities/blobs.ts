import { error, known } from '../case';

const page = known('doc', 'reference/utilities/utilities');
const blob = known('doc', 'reference/base/blob');
const rfc = known(
  'doc',
  'the published test vectors of the algorithm (RFC 1319, RFC 1321, FIPS 180); bytes are signed',
);
const memory = known('guess', 'from memory');

/** Facts about blobs, archives, digests and signatures. */
export const BLOBS = [
  blob('a blob prints as its class', "String(Utilities.newBlob('x'))", 'Blob'),
  blob(
    'names and types are chained',
    "const one = Utilities.newBlob('x').setName('a.csv').setContentType('text/csv'); return [one.getName(), one.getContentType()]",
    ['a.csv', 'text/csv'],
  ),
  blob(
    'a type may be told by the ending',
    "['a.png', 'b.PDF', 'c.html'].map((name) => Utilities.newBlob('x').setName(name).setContentTypeFromExtension().getContentType())",
    ['image/png', 'application/pdf', 'text/html'],
  ),
  blob(
    'a copy is a blob of its own',
    "const one = Utilities.newBlob('x', 'text/plain', 'a'); const two = one.copyBlob().setName('b'); return [one.getName(), two.getName(), two.getDataAsString()]",
    ['a', 'b', 'x'],
  ),
  blob('bytes are replaced', "Utilities.newBlob('x').setBytes([72, 105]).getDataAsString()", 'Hi'),
  blob('text is replaced', "Utilities.newBlob('x').setDataFromString('Hi').getBytes()", [72, 105]),
  blob('text is read in a character set', "Utilities.newBlob([-23]).getDataAsString('ISO-8859-1')", 'é'),
  blob('an ordinary blob is no file of Google', "Utilities.newBlob('x').isGoogleType()", false),
  blob(
    'getAs of its own type is a copy',
    "Utilities.newBlob('x', 'text/plain', 'a.txt').getAs('text/plain').getDataAsString()",
    'x',
  ),
  blob(
    'getAs PDF has the type and the ending',
    "const pdf = Utilities.newBlob('<b>x</b>', 'text/html', 'a.b.html').getAs('application/pdf'); return [pdf.getContentType(), pdf.getName()]",
    ['application/pdf', 'a.b.pdf'],
  ),
  blob('bytes are from -128 to 127', 'Utilities.newBlob([127, -128, -1]).getBytes()', [127, -128, -1]),
  blob('getBlob gives the blob', "Utilities.newBlob('x', 'a/b', 'n').getBlob().getName()", 'n'),

  page(
    'zip and unzip undo one another',
    "const zip = Utilities.zip([Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('два', 'text/plain', 'б.txt')]); return Utilities.unzip(zip).map((file) => [file.getName(), file.getDataAsString()])",
    [
      ['a.txt', 'one'],
      ['б.txt', 'два'],
    ],
  ),
  page(
    'an archive has a name and a type',
    "const zip = Utilities.zip([Utilities.newBlob('x', 'text/plain', 'a')], 'all.zip'); return [zip.getName(), zip.getContentType()]",
    ['all.zip', 'application/zip'],
  ),
  memory(
    'without a name it is archive.zip',
    "Utilities.zip([Utilities.newBlob('x', 'text/plain', 'a')]).getName()",
    'archive.zip',
  ),
  memory(
    'two files of one name are refused',
    "Utilities.zip([Utilities.newBlob('x', '', 'a'), Utilities.newBlob('y', '', 'a')])",
    error('Duplicate'),
  ),
  memory(
    'what is unzipped has the type of its ending',
    "Utilities.unzip(Utilities.zip([Utilities.newBlob('x', '', 'a.html')]))[0].getContentType()",
    'text/html',
  ),
  memory('what is no archive is refused', "Utilities.unzip(Utilities.newBlob('x'))", error('')),

  rfc('MD2', "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'abc'))", 'da853b0d3f88d99b30283a69e6ded6bb'),
  rfc(
    'MD2 of nothing',
    "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, ''))",
    '8350e5a3e24c153df2275c9f80692773',
  ),
  rfc(
    'SHA_384',
    "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_384, 'abc')).slice(0, 32)",
    'cb00753f45a35e8bb5a03d699ac65007',
  ),
  rfc(
    'SHA_512',
    "hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_512, 'abc')).slice(0, 32)",
    'ddaf35a193617abacc417349ae204131',
  ),
  rfc(
    'HMAC of bytes',
    "hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, Utilities.newBlob('what do ya want for nothing?').getBytes(), Utilities.newBlob('Jefe').getBytes()))",
    'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  ),
  memory('a key that is none is refused', "Utilities.computeRsaSha256Signature('x', 'no key')", error('')),
  page(
    'algorithms print as their names',
    '[Utilities.DigestAlgorithm.SHA_256, Utilities.MacAlgorithm.HMAC_MD5, Utilities.RsaAlgorithm.RSA_SHA_256, Utilities.Charset.UTF_8].map(String)',
    ['SHA_256', 'HMAC_MD5', 'RSA_SHA_256', 'UTF_8'],
  ),
  page(
    'base64 of text in UTF-8 reads back',
    "text(Utilities.base64Decode(Utilities.base64Encode('Привет', Utilities.Charset.UTF_8)))",
    'Привет',
  ),
  page('base64 of a blob’s bytes', "Utilities.base64Encode(Utilities.newBlob('Hi').getBytes())", 'SGk='),
  page('web-safe base64 keeps its padding', "Utilities.base64EncodeWebSafe('a')", 'YQ=='),
  page('the old names of JSON', '[Utilities.jsonParse(\'{"a":1}\').a, Utilities.jsonStringify({ a: 1 })]', [
    1,
    '{"a":1}',
  ]),
  page('parseCsv keeps empty cells', "Utilities.parseCsv('a,,b\\n,,')", [
    ['a', '', 'b'],
    ['', '', ''],
  ]),
  page('parseCsv takes a semicolon', "Utilities.parseCsv('a;b,c', ';')", [['a', 'b,c']]),
  memory('an open quote cannot be parsed', "Utilities.parseCsv('\"a')", error('Could not parse text.')),
  page('formatString takes several values', "Utilities.formatString('%s is %d years', 'Ann', 7)", 'Ann is 7 years'),
  page('formatString rounds', "Utilities.formatString('%.2f', 2.345678)", '2.35'),
  page('two ids differ', 'Utilities.getUuid() === Utilities.getUuid()', false),
];
