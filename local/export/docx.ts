import { writeFile } from 'node:fs/promises';
import { Document, Footer, Header, type ISectionPropertiesOptions, LevelFormat, Packer, SectionType } from 'docx';
import type { DocumentState } from '../emulator/state';
import { blocks, headingStyles, twips } from './docx-blocks';
import { withoutControls } from './html';
import { type Section, sectionsOf } from './sections';

/** Saves a document for Word and LibreOffice; `name` becomes its title. */
export async function writeDocx(document: DocumentState, name: string, file: string): Promise<void> {
  await writeFile(file, await docxBytes(document, name));
}

/** The bytes of the .docx file. */
export async function docxBytes(document: DocumentState, name: string): Promise<Uint8Array> {
  const { header, footer } = document;
  const headings = headingStyles();
  return Packer.toBuffer(
    new Document({
      title: withoutControls(name),
      creator: 'Nastavnik',
      styles: { ...headings, default: { document: { run: TEXT }, ...headings.default } },
      numbering: { config: [{ reference: 'numbers', levels: LEVELS }] },
      sections: sectionsOf(document).map((section) => ({
        properties: propertiesOf(section),
        ...(header && { headers: { default: new Header({ children: blocks(header) }) } }),
        ...(footer && { footers: { default: new Footer({ children: blocks(footer) }) } }),
        children: blocks(section.blocks),
      })),
    }),
  );
}

function propertiesOf({ page, isContinuous }: Section): ISectionPropertiesOptions {
  const { width, height, top, bottom, left, right } = page;
  // The half of the margin that Google keeps for header and footer.
  const inner = (margin: number) => twips(margin / 2);
  return {
    type: isContinuous ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
    page: {
      size: { width: twips(width), height: twips(height) },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: inner(top),
        footer: inner(bottom),
      },
    },
  };
}

const TEXT = { font: 'Arial', size: 22, language: { value: 'ru-RU' } };

const LEVELS = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN][level % 3] ?? LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { left: twips(36 * (level + 1)), hanging: twips(18) } } },
}));
