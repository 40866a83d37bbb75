import type { EnumValue } from '../../enums';
import type { ParagraphState, RunState } from '../../state';
import type { Draft } from './draft';
import { Element } from './element';
import { ELEMENT_TYPE } from './enums';

/** A page break inside a paragraph. */
export class PageBreak extends Element<ParagraphState> {
  constructor(
    draft: Draft,
    paragraph: ParagraphState,
    private readonly _run: RunState,
  ) {
    super(draft, paragraph);
  }

  getType(): EnumValue {
    return ELEMENT_TYPE.PAGE_BREAK;
  }

  override getParent(): Element {
    return this._draft.make.element(this._draft, this._node);
  }

  override getNextSibling(): Element | null {
    throw new Error(
      'PageBreak.getNextSibling is not emulated: add it in local/emulator/services/document/page-break.ts',
    );
  }

  override getPreviousSibling(): Element | null {
    throw new Error(
      'PageBreak.getPreviousSibling is not emulated: add it in local/emulator/services/document/page-break.ts',
    );
  }

  override copy(): Element {
    throw new Error('PageBreak.copy is not emulated: add it in local/emulator/services/document/page-break.ts');
  }

  override removeFromParent(): this {
    this._draft.touch();
    this._node.runs = this._node.runs.filter((run) => run !== this._run);
    return this;
  }

  _assign(): boolean {
    return false;
  }

  _attributes(): Record<string, unknown> {
    return {};
  }
}
