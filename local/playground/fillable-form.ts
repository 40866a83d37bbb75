import type { FormState, ItemState } from '../emulator/state';
import { FORM_CSS } from '../export/form-html';
import { type Html, html } from '../export/html';
import { page } from '../export/page';
import type { FormAnswer } from './protocol';
import { type Language, WORDS, type Words } from './words';

/** What the page of a form is made of. */
export interface FormView {
  form: FormState;
  users: string[];
  token: string;
  language: Language;
  /** What was filled in when the form came back with a problem. */
  filled?: FormAnswer;
  problem?: string | null;
  /** A run is going on: an answer will wait for the end of it. */
  busy: boolean;
}

/** The page on which a person answers the form. */
export function fillableForm({ form, users, token, language, filled, problem, busy }: FormView): string {
  const words = WORDS[language];
  const given = filled?.answers ?? {};
  const body = html`<main><form class="form" method="post" action="/form/${form.id}?lang=${language}">
<input type="hidden" name="token" value="${token}">
${problem && html`<p class="picture closed" role="alert">${problem}</p>`}
${busy && html`<p class="picture">${words.formBusy}</p>`}
<div class="card first"><h2>${form.title}</h2>${form.description && html`<p class="about">${form.description}</p>`}
${form.items.some(({ required }) => required) && html`<p class="star">* ${words.requiredQuestion}</p>`}
<p class="who"><label>${words.answeringAs} <select name="signedIn"><option value="">${words.notSignedIn}</option>${users.map(
    (user) => html`<option${filled?.signedIn === user && html` selected`}>${user}</option>`,
  )}</select></label></p></div>
${form.collectEmail && html`<fieldset class="card"><legend>${words.email} <span class="star">*</span></legend><input class="line" type="email" name="email" required value="${filled?.email ?? ''}"></fieldset>`}
${form.items.map((item) => question(item, given[item.id], words))}
<div class="send"><button>${words.send}</button></div>
</form></main>`;
  return frame(form.title, body);
}

/** The page after the answer was sent. */
export function thankYou({ form, language, busy }: Pick<FormView, 'form' | 'language' | 'busy'>): string {
  const words = WORDS[language];
  const thanks = form.confirmationMessage || words.answerRecorded;
  return frame(
    form.title,
    html`<main class="form"><div class="card first"><h2>${form.title}</h2><p role="status">${thanks}</p>
${busy && html`<p>${words.answerWaits}</p>`}
${form.showLinkToRespondAgain && html`<p><a href="/form/${form.id}?lang=${language}">${words.answerAgain}</a></p>`}</div></main>`,
  );
}

/** The page of a form that takes no answers. */
export function closedForm(form: FormState, language: Language): string {
  const words = WORDS[language];
  return frame(
    form.title,
    html`<main class="form"><div class="card first"><h2>${form.title}</h2><p>${form.closedMessage || words.formClosed}</p></div></main>`,
  );
}

/** What the posted fields answer, by item id. */
export function readFilled(form: FormState, fields: URLSearchParams): FormAnswer {
  const answers: FormAnswer['answers'] = {};
  for (const item of form.items) {
    const answer = ANSWERS[item.type]?.(item, fields) ?? '';
    if (answer.length > 0) answers[item.id] = answer;
  }
  const [email, signedIn] = [fields.get('email') ?? '', fields.get('signedIn') ?? ''];
  return { answers, ...(email ? { email } : {}), ...(signedIn ? { signedIn } : {}) };
}

type Given = string | string[] | string[][];
type Reader = (item: ItemState, fields: URLSearchParams) => Given;

const OTHER = '__other';

const one: Reader = ({ id }, fields) => (fields.get(`q${id}`) ?? '').replaceAll('\r\n', '\n').trim();
const chosen: Reader = ({ id }, fields) =>
  fields
    .getAll(`q${id}`)
    .map((value) => (value === OTHER ? (fields.get(`q${id}-other`) ?? '').trim() : value))
    .filter(Boolean);
const rows: Reader = ({ id, rows: titles }, fields) => {
  const lines = titles.map((_, index) => fields.get(`q${id}-${index}`) ?? '');
  return lines.some(Boolean) ? lines : [];
};

const ANSWERS: Partial<Record<ItemState['type'], Reader>> = {
  ...{ TEXT: one, PARAGRAPH_TEXT: one, LIST: one, SCALE: one, RATING: one, DATE: one, TIME: one, DURATION: one },
  DATETIME: (item, fields) => (one(item, fields) as string).replace('T', ' '),
  MULTIPLE_CHOICE: (item, fields) => (chosen(item, fields)[0] ?? '') as string,
  CHECKBOX: chosen,
  GRID: rows,
  CHECKBOX_GRID: ({ id, rows: titles }, fields) => {
    const lines = titles.map((_, index) => fields.getAll(`q${id}-${index}`));
    return lines.some((line) => line.length > 0) ? lines : [];
  },
};

function question(item: ItemState, given: Given | undefined, words: Words): Html {
  const about = item.helpText && html`<p class="about">${item.helpText}</p>`;
  if (!(item.type in FIELDS)) return html`<div class="card part"><h3>${item.title}</h3>${about}</div>`;
  const star = item.required && html` <span class="star" title="${words.requiredQuestion}">*</span>`;
  return html`<fieldset class="card"><legend>${item.title}${star}</legend>${about}${FIELDS[item.type as AnsweredType](item, given ?? '', words)}</fieldset>
`;
}

type Field = (item: ItemState, given: Given, words: Words) => Html;

const line =
  (type: string, size: string): Field =>
  (item, given, words) =>
    html`<input class="line ${size}" type="${type}" name="q${item.id}" aria-label="${item.title}" placeholder="${words.myAnswer}" value="${String(given)}"${needed(item)}>`;

type AnsweredType = Exclude<ItemState['type'], 'SECTION_HEADER' | 'PAGE_BREAK' | 'IMAGE' | 'VIDEO'>;

const FIELDS: Record<AnsweredType, Field> = {
  TEXT: line('text', ''),
  DATE: line('date', 'short'),
  TIME: line('time', 'short'),
  DATETIME: (item, given, words) => line('datetime-local', 'short')(item, String(given).replace(' ', 'T'), words),
  DURATION: line('text', 'short'),
  PARAGRAPH_TEXT: (item, given, words) =>
    html`<textarea class="line wide" rows="2" name="q${item.id}" aria-label="${item.title}" placeholder="${words.myAnswer}"${needed(item)}>${String(given)}</textarea>`,
  MULTIPLE_CHOICE: (item, given, words) => options(item, given, 'radio', words),
  CHECKBOX: (item, given, words) => options(item, given, 'checkbox', words),
  LIST: (item, given, words) =>
    html`<select name="q${item.id}" aria-label="${item.title}"${needed(item)}><option value="">${words.choose}</option>${item.choices.map(
      (choice) => html`<option${given === choice && html` selected`}>${choice}</option>`,
    )}</select>`,
  SCALE: (item, given) => scale(item, given),
  RATING: (item, given) => scale(item, given),
  GRID: (item, given) => grid(item, given, 'radio'),
  CHECKBOX_GRID: (item, given) => grid(item, given, 'checkbox'),
};

function scale(item: ItemState, given: Given): Html {
  const steps = Array.from({ length: Math.max(0, item.upper - item.lower + 1) }, (_, index) => item.lower + index);
  return html`<div class="scale"><span>${item.lowerLabel}</span>${steps.map(
    (step) =>
      html`<label>${step}<input type="radio" name="q${item.id}" value="${step}"${String(given) === String(step) && html` checked`}${needed(item)}></label>`,
  )}<span>${item.upperLabel}</span></div>`;
}

/** The browser itself asks for answers that must be given; of check boxes it cannot ask for one of several. */
function needed({ required, type }: ItemState): Html | false {
  return required && type !== 'CHECKBOX' && html` required`;
}

function options(item: ItemState, given: Given, type: 'radio' | 'checkbox', words: Words): Html {
  const name = `q${item.id}`;
  const values = [given].flat(2);
  const other = item.otherOption ? (values.find((value) => value !== '' && !item.choices.includes(value)) ?? '') : '';
  return html`${item.choices.map(
    (choice) =>
      html`<label class="option"><input type="${type}" name="${name}" value="${choice}"${values.includes(choice) && html` checked`}${needed(item)}><span>${choice}</span></label>`,
  )}${
    item.otherOption &&
    html`<label class="option"><input type="${type}" name="${name}" value="${OTHER}"${other && html` checked`}><span>${words.other}</span><input class="line" type="text" name="${name}-other" aria-label="${words.other}" value="${other}"></label>`
  }`;
}

function grid(item: ItemState, given: Given, type: 'radio' | 'checkbox'): Html {
  return html`<div class="grid"><table><thead><tr><td></td>${item.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${item.rows.map(
    (row, index) =>
      html`<tr><th scope="row">${row}</th>${item.columns.map(
        (column) =>
          html`<td><input type="${type}" name="q${item.id}-${index}" value="${column}" aria-label="${row}: ${column}"${[given[index] ?? ''].flat().includes(column) && html` checked`}></td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

function frame(title: string, body: Html): string {
  return page({ title, css: `body { margin: 0; background: #f0ebf8; }${FORM_CSS}${OWN_CSS}`, body });
}

const OWN_CSS = `
.form button { cursor: pointer; }
.form .who { margin: 12px 0 0; font-size: 10pt; }
.form .who select { padding: 4px; min-width: 0; }
`;
