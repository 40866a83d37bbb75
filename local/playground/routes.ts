import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { submitAnswer } from '../emulator/services/form/respondent';
import type { FormState, State } from '../emulator/state';
import { docxBytes } from '../export/docx';
import { fileName } from '../export/file-name';
import { html } from '../export/html';
import { writeXlsx } from '../export/xlsx';
import { documentPage } from './document-page';
import { closedForm, fillableForm, readFilled, thankYou } from './fillable-form';
import { labelOf } from './labels';
import type { PageFiles } from './page-files';
import type { FormAnswer, Reply, Request } from './protocol';
import { samplePlans } from './sample-plan';
import { SAMPLE_SETTINGS } from './sample-settings';
import { SCRIPT_PAGE_POLICY } from './script-page';
import type { Answer } from './server';
import type { Space } from './space';
import { languageOf, WORDS, type Words } from './words';

/** A request that came from this machine, and what it may look at. */
export interface Asked {
  method: string;
  url: URL;
  body: string;
  /** Fields of a posted form. */
  fields: URLSearchParams;
  space: Space;
  token: string;
  files: PageFiles;
}

/** What the server answers to a request that may be made. */
export async function answerTo(asked: Asked): Promise<Answer> {
  const { method, url, space, files } = asked;
  const [, first = '', second = ''] = url.pathname.split('/');
  if (method === 'POST') return first === 'form' ? submitted(asked, second) : json(await done(asked));
  switch (first) {
    case '':
      return { type: 'text/html', body: indexPage(asked.token) };
    case 'page.js':
      return { type: 'text/javascript', body: files.script };
    case 'page.css':
      return { type: 'text/css', body: files.style };
    case 'form':
      return formPage(asked, second);
    case 'page':
      return pageOfScript(space, second);
    case 'document':
      return documentAnswer(asked, second);
    case 'save':
      return { type: 'application/json', body: space.save(), saveAs: 'nastavnik.json' };
    case 'xlsx':
      return workbook(space);
    case 'api':
      return read(asked, second);
    default:
      return NOT_FOUND;
  }
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', body: 'There is nothing here.' };

function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function read({ url, space }: Asked, what: string): Answer {
  if (what === 'overview') return json(space.overview(url.searchParams.get('user') ?? ''));
  if (what === 'sheet') return json(space.sheet(Number(url.searchParams.get('id'))));
  if (what === 'samples') return json({ plans: samplePlans(), settings: SAMPLE_SETTINGS });
  return NOT_FOUND;
}

async function done({ body, space, url }: Asked): Promise<Reply> {
  const request = JSON.parse(body) as Request;
  const label = labelOf(request, space.state, WORDS[languageOf(url.searchParams.get('lang'))]);
  switch (request.kind) {
    case 'edit':
      return space.edit(request.user, request.edit, label);
    case 'job':
      return space.job(request.job, label);
    case 'start':
      return space.start(request.choice, label);
    case 'answer':
      return space.answer(request.run, request.dialog, { button: request.button, text: request.text ?? '' });
    case 'stop':
      return space.stop(request.run);
    case 'goTo':
      return space.goTo(request.moment);
    case 'load':
      return space.load(request.saved, label);
  }
}

function formPage({ url, space, token }: Asked, id: string): Answer {
  const form = space.state.forms[id];
  if (!form) return NOT_FOUND;
  const language = languageOf(url.searchParams.get('lang'));
  if (!form.published || !form.accepting || space.state.files[id]?.trashed)
    return { type: 'text/html', body: closedForm(form, language) };
  const users = Object.keys(space.state.users);
  return { type: 'text/html', body: fillableForm({ form, users, token, language, busy: space.isBusy }) };
}

async function submitted({ url, space, token, fields }: Asked, id: string): Promise<Answer> {
  const form = space.state.forms[id];
  if (!form) return NOT_FOUND;
  const language = languageOf(url.searchParams.get('lang'));
  const answer = readFilled(form, fields);
  const problem = unanswered(form, answer, WORDS[language]) ?? refusal(space.state, id, answer);
  const busy = space.isBusy;
  if (problem) {
    const users = Object.keys(space.state.users);
    const body = fillableForm({ form, users, token, language, filled: answer, problem, busy });
    return { status: 422, type: 'text/html', body };
  }
  const recorded = space.job({ kind: 'respond', formId: id, answer }, `${WORDS[language].answerTo} «${form.title}»`);
  if (!busy) await recorded;
  return { type: 'text/html', body: thankYou({ form, language, busy }) };
}

function unanswered({ items }: FormState, { answers }: FormAnswer, words: Words): string | null {
  const item = items.find(({ id, required }) => required && answers[id] === undefined);
  return item ? `${words.mustAnswer}: «${item.title}».` : null;
}

/** Why a form would not take the answer, in its own words; null where it does. */
function refusal(state: State, formId: string, answer: FormAnswer): string | null {
  try {
    submitAnswer(structuredClone(state), formId, answer);
    return null;
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
}

function pageOfScript(space: Space, id: string): Answer {
  const body = space.pages.markupOf(Number(id));
  return body === null ? NOT_FOUND : { type: 'text/html', body, policy: SCRIPT_PAGE_POLICY };
}

async function documentAnswer({ url, space }: Asked, word: string): Promise<Answer> {
  const id = word.replace(/\.docx$/, '');
  const document = space.state.documents[id];
  const name = space.state.files[id]?.name ?? '';
  if (!document) return NOT_FOUND;
  if (id === word)
    return { type: 'text/html', body: documentPage(document, name, languageOf(url.searchParams.get('lang'))) };
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { type, body: await docxBytes(document, name), saveAs: `${fileName(name)}.docx` };
}

async function workbook({ state }: Space): Promise<Answer> {
  const { container } = state.project;
  const spreadsheet = state.spreadsheets[container];
  if (!spreadsheet) return NOT_FOUND;
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeXlsx(spreadsheet, file);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, body: await readFile(file), saveAs: `${fileName(state.files[container]?.name ?? '')}.xlsx` };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function indexPage(token: string): string {
  return html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="playground-token" content="${token}">
<link rel="icon" href="data:,">
<title>Nastavnik</title>
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body></body>
</html>
`.text;
}
