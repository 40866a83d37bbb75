import { Exception, type Execution } from '../../execution';
import { mayEdit } from './access';
import { formIdOf } from './addresses';
import { ALIGNMENT, DESTINATION_TYPE, FEEDBACK_TYPE, ITEM_TYPE, PAGE_NAVIGATION_TYPE, RATING_ICON_TYPE } from './enums';
import { QuizFeedbackBuilder } from './feedback';
import { Form } from './form';
import { NO_ITEM } from './form-settings';
import { newForm } from './new-form';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

/** `FormApp`. */
export class FormAppService {
  static readonly free: readonly string[] = [
    'getActiveForm',
    'getUi',
    'createFeedback',
    'createTextValidation',
    'createParagraphTextValidation',
    'createCheckboxValidation',
    'createGridValidation',
    'createCheckboxGridValidation',
  ];
  static readonly scopes: Record<string, string[]> = { '*': ['forms'] };
  readonly DestinationType = DESTINATION_TYPE;
  readonly ItemType = ITEM_TYPE;
  readonly Alignment = ALIGNMENT;
  readonly PageNavigationType = PAGE_NAVIGATION_TYPE;
  readonly FeedbackType = FEEDBACK_TYPE;
  readonly RatingIconType = RATING_ICON_TYPE;

  constructor(private readonly _run: Execution) {}

  /** The title names the file in Drive; the form's own title stays empty. */
  create(...args: [title: string, isPublished?: boolean]): Form {
    const [title, isPublished = this._run.switches.createdFormIsPublished] = args;
    if (title === '') throw new Exception('Invalid argument: title');
    const { state, user } = this._run;
    return new Form(this._run, newForm(state, { name: title, owner: user.email, published: isPublished }));
  }

  openById(id: string): Form {
    const { state, user } = this._run;
    if (!state.forms[id] || !mayEdit(state, id, user.email)) throw new Exception(NO_ITEM);
    return new Form(this._run, id);
  }

  openByUrl(url: string): Form {
    const id = formIdOf(url);
    if (!id) throw new Exception('Invalid argument: url');
    return this.openById(id);
  }

  /** The script is bound to a spreadsheet. */
  getActiveForm(): null {
    return null;
  }

  getUi(): never {
    throw new Exception('Cannot call FormApp.getUi() from this context.');
  }

  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }

  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }

  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }
}
