import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { Blob, type BlobSource, blobOf } from '../blob';
import { BaseItem } from './base-item';
import { ALIGNMENT } from './enums';

/** A heading between questions. */
export class SectionHeaderItem extends BaseItem {}

abstract class MediaItem extends BaseItem {
  getAlignment(): EnumValue {
    return ALIGNMENT[this._state().media?.alignment ?? 'LEFT'];
  }

  setAlignment(alignment: EnumValue): this {
    return this._put({ alignment: alignment.name as 'LEFT' | 'CENTER' | 'RIGHT' });
  }

  /** Pixels. */
  getWidth(): number {
    return this._state().media?.width ?? 0;
  }

  setWidth(width: number): this {
    return this._put({ width });
  }

  protected _put(media: object): this {
    const item = this._state();
    item.media = { ...item.media, ...media };
    return this;
  }
}

/** A picture between questions. */
export class ImageItem extends MediaItem {
  getImage(): Blob | null {
    const image = this._state().media?.image;
    return image ? new Blob(Buffer.from(image.content, 'base64'), image.mimeType, image.name) : null;
  }

  setImage(image: BlobSource): this {
    const { _bytes, _contentType, _name } = blobOf(image);
    return this._put({ image: { content: _bytes.toString('base64'), mimeType: _contentType, name: _name } });
  }
}

/** A film of YouTube between questions. */
export class VideoItem extends MediaItem {
  setVideoUrl(youtubeUrl: string): this {
    if (!YOUTUBE.test(youtubeUrl)) throw new Exception(`Invalid video URL: ${youtubeUrl}`);
    return this._put({ url: youtubeUrl });
  }
}

/** A page of YouTube, or the id of a film. */
const YOUTUBE = /^(?:(?:https?:\/\/)?(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)\/\S+|[\w-]{11})$/;
