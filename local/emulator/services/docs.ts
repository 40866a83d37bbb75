import { Exception, type Execution } from '../execution';
import type { DocumentState } from '../state';
import { ApiError } from './api-error';
import { masked } from './docs/field-mask';
import { REQUESTS } from './docs/requests';
import { contentsOf, revisionOf } from './docs/resource';
import { allBlocks } from './docs/segment';
import { newDocument, paragraphsOf } from './document/blocks';
import { joinedRuns } from './document/runs';
import { FIRST_TAB } from './document/tab';
import { isVisible } from './drive/visibility';
import { MIME, newFile, roleOf } from './drive-files';

interface BatchUpdate {
  requests?: Record<string, unknown>[];
  writeControl?: { requiredRevisionId?: string };
}

/** `Docs`, the advanced service. */
export class DocsService {
  readonly Documents: DocsDocuments;

  constructor(run: Execution) {
    this.Documents = new DocsDocuments(run);
  }

  getVersion(): string {
    return 'v1';
  }
}

/** `Docs.Documents`. It sees what is saved, not what is pending. */
export class DocsDocuments {
  static readonly scopes: Record<string, string[]> = { '*': ['documents', 'drive.file', 'drive'] };

  constructor(private readonly run: Execution) {}

  create(resource: { title?: string } = {}): Record<string, unknown> {
    const { state, user } = this.run;
    const name = resource.title ?? (user.locale === 'ru' ? 'Новый документ' : 'Untitled document');
    const file = newFile(state, { name, mimeType: MIME.document, owner: user.email, app: [user.email] });
    state.documents[file.id] = newDocument(file.id, user.locale);
    return this.get(file.id);
  }

  get(documentId: string, options: { includeTabsContent?: boolean; fields?: string } = {}): Record<string, unknown> {
    const document = savedDocument(this.run, documentId, 'get');
    const contents = contentsOf(document);
    const title = this.run.state.files[documentId]?.name ?? '';
    const known = { title, revisionId: revisionOf(document), suggestionsViewMode: 'SUGGESTIONS_INLINE', documentId };
    if (!options.includeTabsContent) return answer({ ...known, ...contents }, options.fields);
    const tabProperties = { tabId: FIRST_TAB, title: this.run.user.locale === 'ru' ? 'Вкладка 1' : 'Tab 1', index: 0 };
    return answer({ ...known, tabs: [{ tabProperties, documentTab: contents }] }, options.fields);
  }

  /** All requests or none, one after another: each sees the indices that those before it left. */
  batchUpdate(resource: BatchUpdate, documentId: string): Record<string, unknown> {
    const saved = savedDocument(this.run, documentId, 'batchUpdate');
    const { requests = [], writeControl: { requiredRevisionId } = {} } = resource;
    if (requests.length === 0) throw new ApiError(BATCH_UPDATE, 'Must specify at least one request.');
    if (requiredRevisionId !== undefined && requiredRevisionId !== revisionOf(saved)) {
      const text = `The required revision ID '${requiredRevisionId}' does not match the latest revision.`;
      throw new ApiError(BATCH_UPDATE, text);
    }
    const draft = structuredClone(saved);
    const replies = requests.map((request, index) => reply(this.run, draft, request, index));
    for (const paragraph of allBlocks(draft).flatMap((blocks) => paragraphsOf(blocks))) {
      paragraph.runs = joinedRuns(paragraph.runs);
    }
    this.run.state.documents[documentId] = draft;
    return { replies, writeControl: { requiredRevisionId: revisionOf(draft) }, documentId };
  }
}

const BATCH_UPDATE = 'docs.documents.batchUpdate';

function answer(all: Record<string, unknown>, fields: string | undefined): Record<string, unknown> {
  return masked(all, fields) as Record<string, unknown>;
}

function savedDocument(run: Execution, documentId: string, method: 'get' | 'batchUpdate'): DocumentState {
  const { state, user } = run;
  const file = state.files[documentId];
  const saved = state.documents[documentId];
  if (!file || !saved || !isVisible(run, file, 'documents')) {
    throw new ApiError(`docs.documents.${method}`, 'Requested entity was not found.');
  }
  const role = roleOf(state, file, user.email);
  if (method === 'batchUpdate' && role !== 'owner' && role !== 'writer') {
    throw new ApiError(BATCH_UPDATE, 'The caller does not have permission');
  }
  return saved;
}

function reply(run: Execution, document: DocumentState, request: Record<string, unknown>, index: number): object {
  const [kind, ...others] = Object.keys(request);
  if (!kind || others.length > 0) {
    throw new ApiError(BATCH_UPDATE, `Invalid requests[${index}]: exactly one request is needed`);
  }
  const act = REQUESTS[kind];
  if (!act) {
    throw new Error(
      `Docs.Documents.batchUpdate with ${kind} is not emulated: add it in local/emulator/services/docs/requests.ts`,
    );
  }
  try {
    const told = act(document, (request[kind] ?? {}) as Record<string, unknown>, run.state);
    return typeof told === 'object' ? { [kind]: told } : {};
  } catch (failure) {
    if (!(failure instanceof Exception)) throw failure;
    throw new ApiError(BATCH_UPDATE, `Invalid requests[${index}].${kind}: ${failure.message}`);
  }
}
