import type { PaperQuestion } from '../domain/sharing/paper-sheet';
import { ifPossible } from './refusal';

const NONE = { choices: [], rows: [], scale: { from: 1, to: 1, low: '', high: '' } };

/** The questions of a form as the school has them now, whatever it reworded, added or dropped; pictures are left out. */
export function formQuestions(formId: string): PaperQuestion[] {
  const { ItemType } = FormApp;
  return FormApp.openById(formId)
    .getItems()
    .flatMap((item): PaperQuestion[] => {
      const said = { ...NONE, title: item.getTitle(), help: item.getHelpText() };
      const valuesOf = (choices: GoogleAppsScript.Forms.Choice[]) => choices.map((choice) => choice.getValue());
      switch (item.getType()) {
        case ItemType.SECTION_HEADER:
        case ItemType.PAGE_BREAK:
          return said.title === '' ? [] : [{ ...said, kind: 'heading' }];
        case ItemType.IMAGE:
        case ItemType.VIDEO:
          return [];
        case ItemType.PARAGRAPH_TEXT:
          return [{ ...said, kind: 'paragraph' }];
        case ItemType.MULTIPLE_CHOICE:
          return [{ ...said, kind: 'choice', choices: valuesOf(item.asMultipleChoiceItem().getChoices()) }];
        case ItemType.LIST:
          return [{ ...said, kind: 'choice', choices: valuesOf(item.asListItem().getChoices()) }];
        case ItemType.CHECKBOX:
          return [{ ...said, kind: 'checkboxes', choices: valuesOf(item.asCheckboxItem().getChoices()) }];
        case ItemType.GRID: {
          const grid = item.asGridItem();
          return [{ ...said, kind: 'grid', choices: grid.getColumns(), rows: grid.getRows() }];
        }
        case ItemType.SCALE: {
          const scale = item.asScaleItem();
          const ends = { low: scale.getLeftLabel(), high: scale.getRightLabel() };
          return [
            { ...said, kind: 'scale', scale: { from: scale.getLowerBound(), to: scale.getUpperBound(), ...ends } },
          ];
        }
        default:
          return [{ ...said, kind: 'text' }];
      }
    });
}

/** An address short enough to be typed; the form's own where Google gives none. */
export function shortLink(formId: string, link: string): string {
  return ifPossible(() => FormApp.openById(formId).shortenFormUrl(link), link);
}
