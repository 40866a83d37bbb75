import { Exception } from '../../execution';
import type { ItemType } from '../../state';
import { BaseItem } from './base-item';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './date-items';
import { CheckboxGridItem, GridItem } from './grid-items';
import { ItemResponse } from './item-response';
import { ImageItem, SectionHeaderItem, VideoItem } from './layout-items';
import { PageBreakItem } from './page-break';
import { RatingItem, ScaleItem } from './scale-items';
import { ParagraphTextItem, TextItem } from './text-items';

/** An item of any type, as `getItems` gives it. */
export class Item extends BaseItem {
  static override readonly free: readonly string[] = [
    ...BaseItem.free,
    'asTextItem',
    'asParagraphTextItem',
    'asMultipleChoiceItem',
    'asCheckboxItem',
    'asListItem',
    'asScaleItem',
    'asGridItem',
    'asCheckboxGridItem',
    'asDateItem',
    'asDateTimeItem',
    'asDurationItem',
    'asImageItem',
    'asRatingItem',
    'asTimeItem',
    'asVideoItem',
    'asSectionHeaderItem',
    'asPageBreakItem',
  ];

  asTextItem(): TextItem {
    return this._as('TEXT', TextItem);
  }
  asParagraphTextItem(): ParagraphTextItem {
    return this._as('PARAGRAPH_TEXT', ParagraphTextItem);
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this._as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }
  asCheckboxItem(): CheckboxItem {
    return this._as('CHECKBOX', CheckboxItem);
  }
  asListItem(): ListItem {
    return this._as('LIST', ListItem);
  }
  asScaleItem(): ScaleItem {
    return this._as('SCALE', ScaleItem);
  }
  asGridItem(): GridItem {
    return this._as('GRID', GridItem);
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return this._as('CHECKBOX_GRID', CheckboxGridItem);
  }
  asDateItem(): DateItem {
    return this._as('DATE', DateItem);
  }
  asDateTimeItem(): DateTimeItem {
    return this._as('DATETIME', DateTimeItem);
  }
  asDurationItem(): DurationItem {
    return this._as('DURATION', DurationItem);
  }
  asImageItem(): ImageItem {
    return this._as('IMAGE', ImageItem);
  }
  asRatingItem(): RatingItem {
    return this._as('RATING', RatingItem);
  }
  asVideoItem(): VideoItem {
    return this._as('VIDEO', VideoItem);
  }
  asTimeItem(): TimeItem {
    return this._as('TIME', TimeItem);
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return this._as('SECTION_HEADER', SectionHeaderItem);
  }
  asPageBreakItem(): PageBreakItem {
    return this._as('PAGE_BREAK', PageBreakItem);
  }

  private _as<T>(type: ItemType, Typed: new (run: Item['_run'], formId: string, itemId: number) => T): T {
    const actual = this._state().type;
    if (actual !== type) throw new Exception(`Invalid conversion for item type: ${actual}.`);
    return new Typed(this._run, this.formId, this.itemId);
  }
}

ItemResponse.itemAt = (run, formId, itemId) => new Item(run, formId, itemId);
