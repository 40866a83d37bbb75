import { type FormState, type ItemState, type ItemType, mintNumber, type State } from '../../state';
import { MIME, newFile } from '../drive-files';

/** Makes an empty form and its file in the owner's Drive, and returns its id; the form's own title stays empty. */
export function newForm(
  state: State,
  { name, owner, published }: { name: string; owner: string; published: boolean },
): string {
  const { id } = newFile(state, { name, mimeType: MIME.form, owner, app: [owner] });
  state.forms[id] = emptyForm(id, published);
  return id;
}

/** A question or layout item as it is when just added. */
export function newItem(state: State, type: ItemType): ItemState {
  const hasChoices = type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX' || type === 'LIST';
  const isGrid = type === 'GRID' || type === 'CHECKBOX_GRID';
  const hasScale = type === 'SCALE' || type === 'RATING';
  return {
    id: mintNumber(state),
    type,
    title: '',
    helpText: '',
    required: false,
    choices: hasChoices ? [''] : [],
    otherOption: false,
    rows: isGrid ? [''] : [],
    columns: isGrid ? [''] : [],
    lower: hasScale ? 1 : 0,
    upper: hasScale ? 5 : 0,
    lowerLabel: '',
    upperLabel: '',
    validation: null,
  };
}

function emptyForm(id: string, published: boolean): FormState {
  return {
    id,
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published,
    accepting: published,
    collectEmail: false,
    allowEdits: false,
    limitOne: false,
    progressBar: false,
    showLinkToRespondAgain: true,
    items: [],
    destination: null,
    responses: [],
  };
}
