import type { EnumValue } from '../../enums';
import type { PositionedImageState } from '../../state';
import { Blob } from '../blob';
import { POSITIONED_LAYOUT } from './enums';
import type { Paragraph } from './paragraph';
import type { ParagraphContents } from './paragraph-contents';

/** An image beside the text of a paragraph; sizes are pixels, offsets points. */
export class PositionedImage {
  static readonly scopes: Record<string, string[]> = { '*': ['documents'] };
  static readonly recorded: readonly string[] = ['setHeight', 'setLayout', 'setLeftOffset', 'setTopOffset', 'setWidth'];

  constructor(
    private readonly _paragraph: ParagraphContents,
    private readonly _state: PositionedImageState,
  ) {}

  getId(): string {
    return this._state.id;
  }

  getParagraph(): Paragraph {
    const { _draft, _node } = this._paragraph;
    return _draft.make.element(_draft, _node);
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this._state.content, 'base64'), this._state.contentType, this._state.name);
  }

  getLayout(): EnumValue | null {
    return Object.values(POSITIONED_LAYOUT).find((value) => value.name === this._state.layout) ?? null;
  }

  setLayout(layout: EnumValue): this {
    return this._set({ layout: layout.name });
  }

  getWidth(): number {
    return this._state.width;
  }

  setWidth(width: number): this {
    return this._set({ width });
  }

  getHeight(): number {
    return this._state.height;
  }

  setHeight(height: number): this {
    return this._set({ height });
  }

  getLeftOffset(): number {
    return this._state.left;
  }

  setLeftOffset(left: number): this {
    return this._set({ left });
  }

  getTopOffset(): number {
    return this._state.top;
  }

  setTopOffset(top: number): this {
    return this._set({ top });
  }

  private _set(change: Partial<PositionedImageState>): this {
    this._paragraph._draft.touch();
    Object.assign(this._state, change);
    return this;
  }
}
