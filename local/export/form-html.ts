import type { FormState, ItemState } from '../emulator/state';
import { type Html, html } from './html';
import { page } from './page';

/** A page of its own that looks like the form a person opens by `link`; nothing can be sent from it. */
export function formPage(form: FormState, link: string): string {
  return page({
    title: form.title || 'Форма без названия',
    css: `body { margin: 0; background: #f0ebf8; }${FORM_CSS}`,
    body: html`<main>${formHtml(form, link)}</main>`,
  });
}

/** The form as part of a page. */
export function formHtml(form: FormState, link: string): Html {
  const sections = form.items.filter((item) => item.type === 'PAGE_BREAK').length + 1;
  let section = 1;
  return html`<div class="form">
<p class="picture">Это изображение формы: ответы отсюда никуда не отправляются.${link && html` Адрес формы: <span class="link">${link}</span>`}</p>
${!form.published || !form.accepting ? html`<p class="picture closed">${form.closedMessage || 'Форма не принимает ответы.'}</p>` : null}
<div class="card first"><h2>${form.title || 'Форма без названия'}</h2>${form.description && html`<p class="about">${form.description}</p>`}
${hasRequired(form) && html`<p class="star">* Обязательный вопрос</p>`}${sections > 1 && html`<p class="count">Раздел 1 из ${sections}</p>`}</div>
${form.collectEmail && question({ ...EMAIL }, `${form.id}-email`)}
${form.items.map((item) => {
  if (item.type === 'PAGE_BREAK') section++;
  return item.type === 'PAGE_BREAK' ? pageBreak(item, section, sections) : question(item, `${form.id}-${item.id}`);
})}
<div class="send"><button type="button" disabled aria-describedby="${form.id}-note">Отправить</button>
<span id="${form.id}-note">Кнопка не работает: это изображение формы</span></div>
</div>`;
}

const EMAIL: ItemState = {
  id: 0,
  type: 'TEXT',
  title: 'Адрес электронной почты',
  helpText: '',
  required: true,
  choices: [],
  otherOption: false,
  rows: [],
  columns: [],
  lower: 0,
  upper: 0,
  lowerLabel: '',
  upperLabel: '',
  validation: null,
};

function hasRequired(form: FormState): boolean {
  return form.collectEmail || form.items.some((item) => item.required);
}

function pageBreak(item: ItemState, section: number, sections: number): Html {
  return html`<div class="card part"><p class="count">Раздел ${section} из ${sections}</p><h3>${item.title || 'Без названия'}</h3>${about(item)}</div>
`;
}

function question(item: ItemState, id: string): Html {
  if (item.type === 'SECTION_HEADER' || item.type === 'IMAGE' || item.type === 'VIDEO')
    return html`<div class="card"><h3>${item.title}</h3>${about(item)}</div>
`;
  const star = item.required && html` <span class="star" title="Обязательный вопрос">*</span>`;
  return html`<fieldset class="card"><legend>${item.title || 'Вопрос'}${star}</legend>${about(item)}${INPUTS[item.type](item, id)}</fieldset>
`;
}

function about({ helpText }: ItemState): Html | '' {
  return helpText ? html`<p class="about">${helpText}</p>` : '';
}

const INPUTS: Record<ItemState['type'], (item: ItemState, id: string) => Html> = {
  TEXT: (item) => html`<input class="line" type="text" aria-label="${item.title}" placeholder="Мой ответ">`,
  PARAGRAPH_TEXT: (item) =>
    html`<textarea class="line wide" rows="2" aria-label="${item.title}" placeholder="Мой ответ"></textarea>`,
  MULTIPLE_CHOICE: (item, id) => options(item, id, 'radio'),
  CHECKBOX: (item, id) => options(item, id, 'checkbox'),
  LIST: (item) =>
    html`<select aria-label="${item.title}"><option>Выбрать</option>${item.choices.map((choice) => html`<option>${choice}</option>`)}</select>`,
  SCALE: (item, id) => scale(item, id),
  RATING: (item, id) => scale(item, id),
  GRID: (item, id) => grid(item, id, 'radio'),
  CHECKBOX_GRID: (item, id) => grid(item, id, 'checkbox'),
  DATE: (item) => html`<input class="line short" type="date" aria-label="${item.title}">`,
  TIME: (item) => html`<input class="line short" type="time" aria-label="${item.title}">`,
  DATETIME: (item) => html`<input class="line short" type="datetime-local" aria-label="${item.title}">`,
  DURATION: (item) => html`<input class="line short" type="text" aria-label="${item.title}" placeholder="00:00:00">`,
  IMAGE: () => html``,
  VIDEO: () => html``,
  SECTION_HEADER: () => html``,
  PAGE_BREAK: () => html``,
};

function scale(item: ItemState, id: string): Html {
  const steps = Array.from({ length: Math.max(0, item.upper - item.lower + 1) }, (_, index) => item.lower + index);
  return html`<div class="scale"><span>${item.lowerLabel}</span>${steps.map(
    (step) => html`<label>${step}<input type="radio" name="${id}"></label>`,
  )}<span>${item.upperLabel}</span></div>`;
}

function options(item: ItemState, id: string, type: 'radio' | 'checkbox'): Html {
  return html`${item.choices.map((choice) => html`<label class="option"><input type="${type}" name="${id}"><span>${choice}</span></label>`)}${
    item.otherOption &&
    html`<label class="option"><input type="${type}" name="${id}"><span>Другое:</span><input class="line" type="text" aria-label="Другое"></label>`
  }`;
}

function grid(item: ItemState, id: string, type: 'radio' | 'checkbox'): Html {
  return html`<div class="grid"><table><thead><tr><td></td>${item.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${item.rows.map(
    (row, index) =>
      html`<tr><th scope="row">${row}</th>${item.columns.map(
        (column) => html`<td><input type="${type}" name="${id}-${index}" aria-label="${row}: ${column}"></td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** Style of a form inside a page. */
export const FORM_CSS = `
.form { box-sizing: border-box; max-width: 672px; margin: 0 auto; padding: 16px; background: #f0ebf8; color: #202124;
  font: 11pt/1.45 Roboto, system-ui, Arial, sans-serif; accent-color: #673ab7; }
.form * { box-sizing: border-box; }
.form .card { min-width: 0; margin: 0 0 12px; padding: 20px 24px; border: 1px solid #dadce0; border-radius: 8px; background: #fff; }
.form .first { border-top: 10px solid #673ab7; }
.form .part { border-top: 4px solid #673ab7; }
.form h2 { margin: 0 0 8px; font-family: inherit; font-size: 22pt; font-weight: 400; line-height: 1.25; overflow-wrap: anywhere; }
.form .part .count { margin: 0 0 6px; }
.form h3 { margin: 0; font-size: 14pt; font-weight: 500; overflow-wrap: anywhere; }
.form legend { float: left; width: 100%; margin-bottom: 12px; padding: 0; font-size: 12pt; overflow-wrap: anywhere; }
.form legend ~ * { clear: both; }
.form .about { margin: 0 0 12px; font-size: 10pt; white-space: pre-wrap; overflow-wrap: anywhere; color: #3c4043; }
.form .first .about, .form .part .about { margin: 8px 0 0; font-size: 11pt; }
.form .star { color: #c5221f; }
.form p.star { margin: 12px 0 0; padding-top: 10px; border-top: 1px solid #dadce0; font-size: 10pt; }
.form .count { margin: 8px 0 0; font-size: 9pt; color: #5f6368; }
.form .picture { margin: 0 0 12px; padding: 10px 16px; border-radius: 8px; background: #fff8e1; font-size: 10pt; color: #4a3b00; }
.form .closed { background: #fce8e6; color: #8a1c12; }
.form .link { overflow-wrap: anywhere; }
.form .line { display: block; width: 50%; min-width: 180px; padding: 6px 0; border: 0; border-bottom: 1px solid #80868b; background: none; font: inherit; color: inherit; }
.form .line::placeholder { color: #5f6368; opacity: 1; }
.form .wide { width: 100%; resize: vertical; }
.form .short { width: 11em; }
.form select { max-width: 100%; min-width: 200px; padding: 10px; border: 1px solid #80868b; border-radius: 4px; background: #fff; font: inherit; color: inherit; }
.form .option { display: flex; align-items: flex-start; gap: 12px; margin: 10px 0; overflow-wrap: anywhere; }
.form .option .line { flex: 1; padding: 0; }
.form input[type=radio], .form input[type=checkbox] { flex: none; width: 18px; height: 18px; margin: 2px 0 0; }
.form .scale { display: flex; align-items: flex-end; justify-content: space-between; gap: 8px; overflow-x: auto; padding: 4px; }
.form .scale label { display: grid; justify-items: center; gap: 10px; min-width: 22px; }
.form .scale span { max-width: 10em; overflow-wrap: anywhere; }
.form .grid { overflow-x: auto; }
.form .grid table { width: 100%; border-collapse: separate; border-spacing: 0 4px; }
.form .grid th, .form .grid td { padding: 8px; font-weight: 400; text-align: center; overflow-wrap: break-word; }
.form .grid tbody th, .form .grid tbody td { background: #f8f9fa; }
.form .grid tbody th { min-width: 9em; text-align: left; }
.form .send { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-top: 16px; font-size: 10pt; color: #3c4043; }
.form button { padding: 9px 24px; border: 0; border-radius: 4px; background: #673ab7; color: #fff; font: inherit; font-weight: 500; cursor: not-allowed; }
.form :focus-visible { outline: 3px solid #673ab7; outline-offset: 2px; }
@media (max-width: 480px) { .form { padding: 8px; } .form .card { padding: 16px; } }
@media print { .form .card { break-inside: avoid; } .form .wide { border: 1px solid #80868b; } }
`;
