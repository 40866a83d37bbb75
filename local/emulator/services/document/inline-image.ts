import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { type ImageState, mintId } from '../../state';
import { Blob } from '../blob';
import { ELEMENT_TYPE } from './enums';
import { imageSize } from './image-size';
import { InlineElement } from './inline';

/** An image between the characters of a paragraph; sizes are pixels. */
export class InlineImage extends InlineElement {
  static readonly recorded: readonly string[] = ['setAltDescription', 'setAltTitle', 'setHeight', 'setWidth'];

  getType(): EnumValue {
    return ELEMENT_TYPE.INLINE_IMAGE;
  }

  getBlob(): Blob {
    const { content, contentType, name } = this._image();
    return new Blob(Buffer.from(content, 'base64'), contentType, name);
  }

  getAs(contentType: string): Blob {
    if (contentType === this._image().contentType) return this.getBlob();
    throw new Error('InlineImage.getAs of another type is not emulated: images are not converted.');
  }

  getWidth(): number {
    return this._image().width;
  }

  setWidth(width: number): this {
    return this._set({ width });
  }

  getHeight(): number {
    return this._image().height;
  }

  setHeight(height: number): this {
    return this._set({ height });
  }

  getAltTitle(): string | null {
    return this._image().altTitle ?? null;
  }

  setAltTitle(altTitle: string | null): this {
    return this._set({ altTitle });
  }

  getAltDescription(): string | null {
    return this._image().altDescription ?? null;
  }

  setAltDescription(altDescription: string | null): this {
    return this._set({ altDescription });
  }

  getLinkUrl(): string | null {
    return this._image().link ?? null;
  }

  setLinkUrl(link: string | null): this {
    return this._set({ link });
  }

  override _assign(name: string, value: unknown): boolean {
    if (name === 'WIDTH') this._set({ width: value as number });
    else if (name === 'HEIGHT') this._set({ height: value as number });
    else if (name === 'LINK_URL') this._set({ link: value as string | null });
    else return false;
    return true;
  }

  override _attributes(): Record<string, unknown> {
    return { WIDTH: this.getWidth(), HEIGHT: this.getHeight(), LINK_URL: this.getLinkUrl() };
  }

  _image(): ImageState {
    if (!this._run.image) throw new Error('An inline image without an image.');
    return this._run.image;
  }

  private _set(change: Partial<ImageState>): this {
    this._draft.touch();
    Object.assign(this._image(), change);
    return this;
  }
}

/** The picture in a blob, in its own size or in the width of a page; what is none is refused in Google's words. */
export function imageOf(run: Execution, source: { getBlob(): Blob }): ImageState {
  const blob = source.getBlob();
  const size = imageSize(blob._bytes);
  if (!size) throw new Exception('Invalid image data.');
  const share = Math.min(1, WIDEST / size.width);
  return {
    id: mintId(run.state, 'kix.'),
    content: blob._bytes.toString('base64'),
    contentType: size.contentType,
    name: blob.getName(),
    width: Math.round(size.width * share),
    height: Math.round(size.height * share),
  };
}

/** Pixels between the margins of a letter. */
const WIDEST = 624;
