import type { Execution } from '../execution';
import type { DocumentState, ParagraphState } from '../state';
import { ApiError } from './api-error';
import { type Node, paragraphsOf } from './document/blocks';
import { places, type Structural, tableAt } from './document/places';
import { joinedRuns, splice, textOf } from './document/runs';
import { isVisible } from './drive/visibility';
import { roleOf } from './drive-files';

interface ReplaceAllText {
  containsText?: { text?: string; matchCase?: boolean };
  replaceText?: string;
}

interface PinTableHeaderRows {
  tableStartLocation?: { index?: number };
  pinnedHeaderRowsCount?: number;
}

interface BatchUpdate {
  requests?: Record<string, unknown>[];
}

const HERE = 'local/emulator/services/docs.ts';
const PLACES = 'body(content(startIndex,table(rows)))';

/** `Docs`, the advanced service. */
export class DocsService {
  readonly Documents: DocsDocuments;

  constructor(run: Execution) {
    this.Documents = new DocsDocuments(run);
  }
}

/**
 * `Docs.Documents`; of the requests it knows `replaceAllText` and `pinTableHeaderRows`, of a document where its
 * paragraphs and tables stand. It sees what is saved, not what is pending.
 */
export class DocsDocuments {
  static readonly scopes: Record<string, string[]> = { '*': ['documents', 'drive.file', 'drive'] };

  constructor(private readonly run: Execution) {}

  /** The body's places; of `fields` it is only told that they ask for nothing else. */
  get(documentId: string, options: { fields?: string } = {}): { body: { content: Structural[] } } {
    const { state } = this.run;
    const file = state.files[documentId];
    const saved = state.documents[documentId];
    if (!file || !saved || !isVisible(this.run, file, 'documents')) {
      throw new ApiError('docs.documents.get', 'Requested entity was not found.');
    }
    if (options.fields !== PLACES) {
      throw new Error(`Docs.Documents.get with fields «${options.fields}» is not emulated: add them in ${HERE}`);
    }
    return { body: { content: places(saved.body) } };
  }

  /** All requests or none; `occurrencesChanged` is absent where it would be 0, as in every answer of this API. */
  batchUpdate(resource: BatchUpdate, documentId: string): { documentId: string; replies: object[] } {
    const draft = structuredClone(savedDocument(this.run, documentId));
    const replies = (resource.requests ?? []).map((request, index) => reply(draft, request, index));
    this.run.state.documents[documentId] = draft;
    return { documentId, replies };
  }
}

function savedDocument(run: Execution, documentId: string): DocumentState {
  const { state, user } = run;
  const file = state.files[documentId];
  const saved = state.documents[documentId];
  if (!file || !saved || !isVisible(run, file, 'documents')) {
    throw new ApiError('docs.documents.batchUpdate', 'Requested entity was not found.');
  }
  const role = roleOf(state, file, user.email);
  if (role !== 'owner' && role !== 'writer') {
    throw new ApiError('docs.documents.batchUpdate', 'The caller does not have permission');
  }
  return saved;
}

function reply(document: DocumentState, request: Record<string, unknown>, index: number): object {
  const [kind, ...others] = Object.keys(request);
  if (!kind || others.length > 0) {
    throw new ApiError('docs.documents.batchUpdate', `Invalid requests[${index}]: exactly one request is needed`);
  }
  if (kind === 'pinTableHeaderRows')
    return pinHeaders(document, request.pinTableHeaderRows as PinTableHeaderRows, index);
  if (kind !== 'replaceAllText') {
    throw new Error(`Docs.Documents.batchUpdate with ${kind} is not emulated: add it in ${HERE}`);
  }
  const { containsText, replaceText } = request.replaceAllText as ReplaceAllText;
  if (!containsText?.text) {
    const text = `Invalid requests[${index}].replaceAllText: The search text must not be empty.`;
    throw new ApiError('docs.documents.batchUpdate', text);
  }
  const sections: (Node | null)[] = [document.header, document.body, document.footer];
  const occurrencesChanged = sections
    .flatMap((section) => (section ? paragraphsOf(section) : []))
    .map((paragraph) =>
      replaceAll(paragraph, containsText.text ?? '', replaceText ?? '', containsText.matchCase ?? false),
    )
    .reduce((sum, count) => sum + count, 0);
  return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
}

function replaceAll(paragraph: ParagraphState, search: string, replacement: string, matchCase: boolean): number {
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  let count = 0;
  let at = fold(textOf(paragraph)).indexOf(fold(search));
  while (at >= 0) {
    splice(paragraph, at, at + search.length, replacement);
    count += 1;
    at = fold(textOf(paragraph)).indexOf(fold(search), at + replacement.length);
  }
  if (count > 0) paragraph.runs = joinedRuns(paragraph.runs);
  return count;
}

/** developers.google.com/workspace/docs/api/reference/rest/v1/documents/request: PinTableHeaderRowsRequest. */
function pinHeaders(document: DocumentState, request: PinTableHeaderRows, index: number): object {
  const at = request.tableStartLocation?.index;
  const table = at === undefined ? null : tableAt(document.body, at);
  if (!table) {
    const text = `Invalid requests[${index}].pinTableHeaderRows: Invalid table start location. Must specify the start index of the table.`;
    throw new ApiError('docs.documents.batchUpdate', text);
  }
  table.headerRows = request.pinnedHeaderRowsCount ?? 0;
  return {};
}
