import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { KeyPerson } from '../../../src/domain/names/key';
import { namedFile } from '../../../src/domain/names/named-file';
import { filledWebPage } from '../../../src/domain/names/web';
import { filledWordPart } from '../../../src/domain/names/word';
import { codeOf } from '../../../src/domain/people/codes';

const CODE = codeOf('mentor', 14);
const PEOPLE: KeyPerson[] = [
  { number: 14, name: 'Белова Анна Сергеевна', post: 'Учитель & методист', roles: ['наставник'], written: {} },
  { number: null, name: 'Цой Вера Ильинична', post: '', roles: ['Заведующий'], written: { дат: 'Цой В. И.' } },
];
const fill = (token: string) => (token === 'X' ? 'A<&"B' : token === 'Y' ? '' : null);

describe('A part of a Word file', () => {
  it.each([
    ['a token in one run', '<w:p><w:r><w:t>на {{X}}.</w:t></w:r></w:p>', 'на A<&"B.'],
    ['one split over three runs', run('на {{', 'X', '}}, и') /**/, 'на A<&"B, и'],
    ['braces split in the middle', run('{', '{X}', '}'), 'A<&"B'],
    ['two in one run and the next', run('{{X}}{{X', '}}{{Y}}!'), 'A<&"BA<&"B!'],
    ['an unknown one', run('{{Z', '}} да'), '{{Z}} да'],
    ['braces in two paragraphs', '<w:p><w:t>{{</w:t></w:p><w:p><w:t>X}}</w:t></w:p>', '{{X}}'],
    ['braces with a tab between', '<w:p><w:t>{{</w:t><w:tab/><w:t>X}}</w:t></w:p>', '{{X}}'],
    ['entities around it', '<w:p><w:t>A &amp; {{&#88;}} &lt;b&gt;</w:t></w:p>', 'A & A<&"B <b>'],
    ['a text box in a paragraph', `<w:p><w:t>{{X</w:t><w:p><w:t>{{Y}}я</w:t></w:p><w:t>}}</w:t></w:p>`, '{{Xя}}'],
  ])('%s', (_, xml, seen) => {
    const filled = filledWordPart(xml, fill);
    expect(textOf(filled)).toBe(seen);
    expect(tagsOf(filled)).toEqual(tagsOf(xml));
  });

  it('without a token is the same, letter for letter', () => {
    const xml = '<w:p w:x="{{X}}"><w:r><w:t xml:space="preserve"> да </w:t></w:r></w:p>';
    expect(filledWordPart(xml, fill)).toBe(xml);
  });
});

describe('A web page', () => {
  it.each([
    ['a token in a span', '<p><span>{{X}}</span></p>', '<p><span>A&lt;&amp;&quot;B</span></p>'],
    [
      'one split by spans',
      '<p>к {{<span class="c1">X</span>}}!</p>',
      '<p>к A&lt;&amp;&quot;B<span class="c1"></span>!</p>',
    ],
    ['one split by cells stays', '<td>{{X</td><td>}}</td>', '<td>{{X</td><td>}}</td>'],
    [
      'styles and scripts stay',
      '<style>{{X}}</style><script>"{{X}}"</script>{{Y}}',
      '<style>{{X}}</style><script>"{{X}}"</script>',
    ],
    [
      'comments and attributes stay',
      '<!-- {{X}} --><a title="{{X}}">&laquo;{{Y}}&raquo; &nbsp;</a>',
      '<!-- {{X}} --><a title="{{X}}">&laquo;&raquo; &nbsp;</a>',
    ],
    ['a lonely sign', '<p>1 < 2 {{Y}}</p>', '<p>1 < 2 </p>'],
  ])('%s', (_, html, expected) => {
    expect(filledWebPage(html, fill)).toBe(expected);
  });
});

describe('An exported document', () => {
  const body = `<w:p><w:t>Благодарность {{${CODE}|дат}}, {{${CODE}.должность|дат|строчными}}; {{НМ-014|подпись}}</w:t></w:p>`;
  const picture = new Uint8Array([137, 80, 78, 71, 0, 255, 123, 123, 88, 125, 125]);
  const docx = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(body),
    'word/header2.xml': strToU8('<w:p><w:t>{{Директор|дат}} {{Завуч}}</w:t></w:p>'),
    'word/footnotes.xml': strToU8('<w:p><w:t>{{Директор|вин|кратко}}</w:t></w:p>'),
    'word/styles.xml': strToU8('<w:t>{{Директор}}</w:t>'),
    'word/media/image1.png': picture,
  });

  it('gets names in their cases in its body, headers and footnotes; the rest stays byte for byte', () => {
    const named = namedFile('Приказ.docx', docx, PEOPLE);
    const parts = unzipSync(named?.bytes ?? new Uint8Array());
    expect(named?.name).toBe('Приказ с именами.docx');
    expect(textOf(strFromU8(parts['word/document.xml'] ?? picture))).toBe(
      'Благодарность Беловой Анне Сергеевне, учителю & методист; А.С.\u00a0Белова',
    );
    expect(textOf(strFromU8(parts['word/header2.xml'] ?? picture))).toBe('Цой В. И. {{Завуч}}');
    expect(textOf(strFromU8(parts['word/footnotes.xml'] ?? picture))).toBe('Цой\u00a0В.И.');
    expect(strFromU8(parts['word/styles.xml'] ?? picture)).toBe('<w:t>{{Директор}}</w:t>');
    expect(parts['word/media/image1.png']).toEqual(picture);
    expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(docx)));
    expect([named?.count, named?.missing, named?.unsure]).toEqual([
      5,
      ['{{Завуч}}'],
      ['Цой Вера Ильинична: Цой Веру Ильиничну'],
    ]);
  });

  it('can be a zipped page with its pictures, or a page alone', () => {
    const zip = zipSync({ 'Приказ.html': strToU8(`<p>{{${CODE}}}</p>`), 'images/image1.png': picture });
    const named = namedFile('Приказ.zip', zip, PEOPLE);
    const parts = unzipSync(named?.bytes ?? new Uint8Array());
    expect(strFromU8(parts['Приказ.html'] ?? picture)).toBe('<p>Белова Анна Сергеевна</p>');
    expect(parts['images/image1.png']).toEqual(picture);
    const page = namedFile('Приказ.HTML', strToU8('<p>{{Директор|ознакомлен/ознакомлена}}</p>'), PEOPLE);
    expect(strFromU8(page?.bytes ?? picture)).toBe('<p>ознакомлена</p>');
  });

  it.each([
    ['Приказ.pdf', docx],
    ['Приказ.docx', strToU8('не архив')],
    ['Приказ.docx', docx.slice(0, docx.length / 2)],
  ])('is refused where it is none: %s', (name, bytes) => {
    expect(namedFile(name, bytes, PEOPLE)).toBeNull();
  });
});

/** A paragraph whose runs hold these texts. */
function run(...texts: string[]): string {
  const runs = texts.map((text, index) => `<w:r><w:rPr><w:sz w:val="${index}"/></w:rPr><w:t>${text}</w:t></w:r>`);
  return `<w:p>${runs.join('<w:proofErr w:type="spellEnd"/>')}</w:p>`;
}

/** What the reader of a part sees. */
function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function tagsOf(xml: string): string[] {
  return (xml.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(' xml:space="preserve"', ''));
}
