import type { DocumentState } from '../../state';
import { newParagraph } from '../document/blocks';
import { FOOTER_ID, HEADER_ID, refusal } from './segment';

export function createHeader(document: DocumentState): { headerId: string } {
  if (document.header) throw refusal('Default header already exists. Call delete header first.');
  document.header = [newParagraph('')];
  return { headerId: HEADER_ID };
}

export function createFooter(document: DocumentState): { footerId: string } {
  if (document.footer) throw refusal('Default footer already exists. Call delete footer first.');
  document.footer = [newParagraph('')];
  return { footerId: FOOTER_ID };
}

export function deleteHeader(document: DocumentState, { headerId = '' }: { headerId?: string }): void {
  if (!document.header || headerId !== HEADER_ID) throw refusal(`The header with ID ${headerId} could not be found.`);
  document.header = null;
}

export function deleteFooter(document: DocumentState, { footerId = '' }: { footerId?: string }): void {
  if (!document.footer || footerId !== FOOTER_ID) throw refusal(`The footer with ID ${footerId} could not be found.`);
  document.footer = null;
}
