import { describe, expect, it } from 'vitest';
import { DocsService } from '../../local/emulator/services/docs';
import { DocumentAppService } from '../../local/emulator/services/document/document-app';
import { bareRun, COLLEAGUE, spaceOfTwo } from './bare-run';

/** A saved document with the text in its header, body, a cell and the footer. */
function documentWith(text: string, scopes?: string[]) {
  const state = spaceOfTwo(scopes ? { scopes } : {});
  const app = new DocumentAppService(bareRun(state));
  const document = app.create('Приказ');
  for (const section of [document.addHeader(), document.getBody(), document.addFooter()]) section.appendParagraph(text);
  document.getBody().appendTable([[text]]);
  document.saveAndClose();
  const id = document.getId();
  const words = () => {
    const saved = new DocumentAppService(bareRun(state)).openById(id);
    return [saved.getHeader(), saved.getBody(), saved.getFooter()].map((section) => section?.getText()).join('|');
  };
  return { state, id, words, docs: new DocsService(bareRun(state)) };
}

const replace = (text: string, replaceText: string, matchCase = true) => ({
  replaceAllText: { containsText: { text, matchCase }, replaceText },
});

describe('Docs.Documents.batchUpdate', () => {
  it('replaces literally in the header, the body, tables and the footer, and counts', () => {
    const { docs, id, words } = documentWith('{{fio}}.');
    const answer = docs.Documents.batchUpdate({ requests: [replace('{{fio}}', '$1\\'), replace('{{нет}}', 'x')] }, id);
    expect(answer).toMatchObject({
      documentId: id,
      replies: [{ replaceAllText: { occurrencesChanged: 4 } }, { replaceAllText: {} }],
    });
    expect(words()).toBe('\n$1\\.|\n$1\\.\n$1\\.\n|\n$1\\.');
  });

  it.each([
    [true, '{{FIO}} x'],
    [false, 'x x'],
  ])('with matchCase %s turns «{{FIO}} {{fio}}» into «%s»', (matchCase, after) => {
    const { docs, id, words } = documentWith('{{FIO}} {{fio}}');
    docs.Documents.batchUpdate({ requests: [replace('{{fio}}', 'x', matchCase)] }, id);
    expect(words().split('|')[0]).toBe(`\n${after}`);
  });

  it('does all requests or none', () => {
    const { docs, id, words } = documentWith('a');
    const before = words();
    expect(() => docs.Documents.batchUpdate({ requests: [replace('a', 'b'), replace('', 'x')] }, id)).toThrow(
      /^API call to docs.documents.batchUpdate failed with error: Invalid requests\[1\]/,
    );
    expect(words()).toBe(before);
  });

  it('says which request is not emulated', () => {
    const { docs, id } = documentWith('a');
    expect(() => docs.Documents.batchUpdate({ requests: [{ mergeTableCells: {} }] }, id)).toThrow(
      'with mergeTableCells is not emulated',
    );
  });

  it('finds no document that is unknown or not the user’s', () => {
    const { docs, state, id } = documentWith('a');
    const foreign = new DocsService(bareRun(state, COLLEAGUE));
    for (const act of [() => docs.Documents.batchUpdate({}, '1abc'), () => foreign.Documents.batchUpdate({}, id)]) {
      expect(act).toThrow(
        expect.objectContaining({
          name: 'GoogleJsonResponseException',
          message: 'API call to docs.documents.batchUpdate failed with error: Requested entity was not found.',
        }),
      );
    }
  });

  it('under drive.file alone sees only documents that the script made for this user', () => {
    const { docs, state, id } = documentWith('a', ['drive.file']);
    expect(docs.Documents.batchUpdate({ requests: [replace('a', 'b')] }, id).replies).toHaveLength(1);
    Object.assign(state.files[id] ?? {}, { app: [] });
    expect(() => docs.Documents.batchUpdate({ requests: [replace('a', 'b')] }, id)).toThrow(
      'Requested entity was not found.',
    );
  });
});
