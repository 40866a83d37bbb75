import { EnumValue } from '../../enums';
import type { ItemState } from '../../state';
import { BaseItem } from './base-item';
import { PAGE_NAVIGATION_TYPE } from './enums';

/** The start of the next page. */
export class PageBreakItem extends BaseItem {
  /** What happens after the page before this break (reference/forms/page-break-item). */
  setGoToPage(target: PageBreakItem | EnumValue): this {
    this._state().goTo = navigationOf(target);
    return this;
  }

  getGoToPage(): PageBreakItem | null {
    const { goTo } = this._state();
    return typeof goTo === 'number' ? new PageBreakItem(this._run, this.formId, goTo) : null;
  }

  getPageNavigationType(): EnumValue {
    return navigationType(this._state().goTo ?? 'CONTINUE');
  }
}

/** Where a page or a choice leads: the id of a page break, or the name of a `FormApp.PageNavigationType`. */
export type Navigation = NonNullable<ItemState['goTo']>;

/** What a script gives as a goal, as the state keeps it. */
export function navigationOf(target: PageBreakItem | EnumValue): Navigation {
  return target instanceof EnumValue ? (target.name as Navigation) : target.itemId;
}

/** The kind of a goal that is kept. */
export function navigationType(navigation: Navigation): EnumValue {
  return PAGE_NAVIGATION_TYPE[typeof navigation === 'number' ? 'GO_TO_PAGE' : navigation];
}
