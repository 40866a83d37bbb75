import { enumOf } from '../../enums';

/** `FormApp.ItemType`. */
export const ITEM_TYPE = enumOf('FormApp.ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'FILE_UPLOAD',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
]);

/** `FormApp.DestinationType`. */
export const DESTINATION_TYPE = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

/** `FormApp.Alignment`. */
export const ALIGNMENT = enumOf('FormApp.Alignment', ['LEFT', 'CENTER', 'RIGHT']);

/** `FormApp.PageNavigationType`. */
export const PAGE_NAVIGATION_TYPE = enumOf('FormApp.PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);

/** `FormApp.RatingIconType`. */
export const RATING_ICON_TYPE = enumOf('FormApp.RatingIconType', ['STAR', 'HEART', 'THUMB_UP']);

/** `FormApp.FeedbackType`. */
export const FEEDBACK_TYPE = enumOf('FormApp.FeedbackType', ['CORRECT', 'INCORRECT', 'GENERAL']);
