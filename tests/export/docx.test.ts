import { expect, it } from 'vitest';
import { docxBytes } from '../../local/export/docx';
import { sampleState } from './sample-state';
import { unzip } from './unzip';

async function orderXml(): Promise<Record<string, string>> {
  const { order } = sampleState().documents;
  if (!order) throw new Error('The sample has no order');
  return unzip(await docxBytes(order, 'Приказ'));
}

it.each([
  ['the words of the order', 'О внедрении целевой модели наставничества'],
  ['markup in an answer as text', '&lt;img src=x onerror=alert(1)&gt;'],
  ['bold', '<w:b/>'],
  ['size in half points', '<w:sz w:val="28"/>'],
  ['the font', 'w:ascii="Times New Roman"'],
  ['A4', '<w:pgSz w:w="11906" w:h="16838"'],
  ['the margins', 'w:left="1700"'],
  ['first line and line spacing', 'w:line="360"'],
  ['the page break', '<w:br w:type="page"/>'],
  ['the list', '<w:numPr>'],
  ['the heading', '<w:pStyle w:val="Heading1"/>'],
  ['tabs', '<w:tab/>'],
  ['the colour of a cell', 'w:fill="E3EFEC"'],
  ['vertical alignment', '<w:vAlign w:val="center"/>'],
  ['column widths', '<w:gridCol w:w="800"/>'],
])('A document keeps %s', async (_, part) => {
  expect((await orderXml())['word/document.xml']).toContain(part);
});

it('A document keeps its header and has no footer when there is none', async () => {
  const files = await orderXml();
  expect(files['word/header1.xml']).toContain('Программа наставничества');
  expect(files['word/footer1.xml']).toBeUndefined();
});
