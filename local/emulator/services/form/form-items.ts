import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { ItemState, ItemType } from '../../state';
import { addAnswerColumns } from './answer-sheet';
import type { BaseItem } from './base-item';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './date-items';
import { FormPeople } from './form-people';
import { CheckboxGridItem, GridItem } from './grid-items';
import { Item } from './item';
import { ImageItem, SectionHeaderItem, VideoItem } from './layout-items';
import { newItem } from './new-form';
import { PageBreakItem } from './page-break';
import { RatingItem, ScaleItem } from './scale-items';
import { ParagraphTextItem, TextItem } from './text-items';

/** The questions of a form and what stands between them. */
export abstract class FormItems extends FormPeople {
  getItems(...args: EnumValue[]): Item[] {
    const [type] = args;
    return this._state()
      .items.filter((item) => !type || item.type === type.name)
      .map(({ id }) => new Item(this._run, this.formId, id));
  }

  getItemById(id: number): Item | null {
    const exists = this._state().items.some((item) => item.id === id);
    return exists ? new Item(this._run, this.formId, id) : null;
  }

  moveItem(from: number | BaseItem, to: number): Item {
    const { items } = this._state();
    const item = this._find(from);
    if (!items[to]) throw new Exception(`Invalid argument: toIndex (${to})`);
    items.splice(items.indexOf(item), 1);
    items.splice(to, 0, item);
    return new Item(this._run, this.formId, item.id);
  }

  deleteItem(which: number | BaseItem): void {
    const { items } = this._state();
    items.splice(items.indexOf(this._find(which)), 1);
  }

  addTextItem(): TextItem {
    return new TextItem(this._run, this.formId, this._add('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this._run, this.formId, this._add('PARAGRAPH_TEXT'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this._run, this.formId, this._add('MULTIPLE_CHOICE'));
  }

  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this._run, this.formId, this._add('CHECKBOX'));
  }

  addListItem(): ListItem {
    return new ListItem(this._run, this.formId, this._add('LIST'));
  }

  addScaleItem(): ScaleItem {
    return new ScaleItem(this._run, this.formId, this._add('SCALE'));
  }

  addGridItem(): GridItem {
    return new GridItem(this._run, this.formId, this._add('GRID'));
  }

  addCheckboxGridItem(): CheckboxGridItem {
    return new CheckboxGridItem(this._run, this.formId, this._add('CHECKBOX_GRID'));
  }

  addRatingItem(): RatingItem {
    return new RatingItem(this._run, this.formId, this._add('RATING'));
  }

  addDateTimeItem(): DateTimeItem {
    return new DateTimeItem(this._run, this.formId, this._add('DATETIME'));
  }

  addDurationItem(): DurationItem {
    return new DurationItem(this._run, this.formId, this._add('DURATION'));
  }

  addImageItem(): ImageItem {
    return new ImageItem(this._run, this.formId, this._add('IMAGE'));
  }

  addVideoItem(): VideoItem {
    return new VideoItem(this._run, this.formId, this._add('VIDEO'));
  }

  addDateItem(): DateItem {
    return new DateItem(this._run, this.formId, this._add('DATE'));
  }

  addTimeItem(): TimeItem {
    return new TimeItem(this._run, this.formId, this._add('TIME'));
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this._run, this.formId, this._add('SECTION_HEADER'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this._run, this.formId, this._add('PAGE_BREAK'));
  }

  private _find(which: number | BaseItem): ItemState {
    const { items } = this._state();
    const item = typeof which === 'number' ? items[which] : items.find(({ id }) => id === which.itemId);
    if (!item) throw new Exception('No item with the given ID could be found.');
    return item;
  }

  private _add(type: ItemType): number {
    const form = this._state();
    const item = newItem(this._run.state, type);
    form.items.push(item);
    addAnswerColumns(this._run.state, form, this._run.user.locale);
    return item.id;
  }
}
