import { Exception, type Execution } from '../../execution';
import { MIME, newFile, roleOf } from '../drive-files';
import { newDocument } from './blocks';
import { Document } from './document';
import { Draft, MISSING } from './draft';
import { ELEMENTS } from './elements';
import {
  ATTRIBUTE,
  ELEMENT_TYPE,
  FONT_FAMILY,
  GLYPH_TYPE,
  HORIZONTAL_ALIGNMENT,
  PARAGRAPH_HEADING,
  POSITIONED_LAYOUT,
  TAB_TYPE,
  TEXT_ALIGNMENT,
  VERTICAL_ALIGNMENT,
} from './enums';

/** `DocumentApp`. */
export class DocumentAppService {
  static readonly free: readonly string[] = ['getActiveDocument'];
  static readonly scopes: Record<string, string[]> = { '*': ['documents'], getActiveDocument: [] };

  readonly Attribute = ATTRIBUTE;
  readonly ElementType = ELEMENT_TYPE;
  readonly FontFamily = FONT_FAMILY;
  readonly GlyphType = GLYPH_TYPE;
  readonly HorizontalAlignment = HORIZONTAL_ALIGNMENT;
  readonly ParagraphHeading = PARAGRAPH_HEADING;
  readonly PositionedLayout = POSITIONED_LAYOUT;
  readonly TabType = TAB_TYPE;
  readonly TextAlignment = TEXT_ALIGNMENT;
  readonly VerticalAlignment = VERTICAL_ALIGNMENT;

  /** Documents that this run has open, by id: opening one again gives the same draft. */
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly run: Execution) {}

  /** The script is bound to a spreadsheet. */
  getActiveDocument(): null {
    return null;
  }

  /** The script is bound to no document. */
  getUi(): never {
    throw new Exception('Cannot call DocumentApp.getUi() from this context.');
  }

  create(name: string): Document {
    const { state, user } = this.run;
    const file = newFile(state, { name, mimeType: MIME.document, owner: user.email, app: [user.email] });
    state.documents[file.id] = newDocument(file.id, user.locale);
    return this._open(file.id);
  }

  openById(id: string): Document {
    const { state, user } = this.run;
    const file = state.files[id];
    if (!file || !state.documents[id]) throw new Exception(MISSING);
    const role = roleOf(state, file, user.email);
    if (role !== 'owner' && role !== 'writer') {
      throw new Exception('You do not have permission to access the requested document.');
    }
    return this._open(id);
  }

  openByUrl(url: string): Document {
    const id = /\/document\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw new Exception('Invalid argument: url');
    return this.openById(id);
  }

  /** Saves what the run left open: called when it ends by itself, not when it is cut. */
  _commitAll(): void {
    for (const draft of this.drafts.values()) {
      if (!draft.closed) draft.commit();
    }
  }

  private _open(id: string): Document {
    const open = this.drafts.get(id);
    if (open && !open.closed) return new Document(open);
    const saved = this.run.state.documents[id];
    if (!saved) throw new Exception(MISSING);
    const draft = new Draft(this.run, saved, ELEMENTS);
    this.drafts.set(id, draft);
    return new Document(draft);
  }
}
