import {
  type BlockState,
  type CellState,
  type DocumentState,
  type DriveFile,
  emptyState,
  type FormState,
  type ItemState,
  type MailState,
  type ParagraphState,
  type RunState,
  type SheetState,
  type State,
} from '../../local/emulator/state';

/** 1 June 2026, 09:30 in Moscow. */
const NOW = Date.UTC(2026, 5, 1, 6, 30);

/** What people may write anywhere. */
export const NASTY = '<img src=x onerror=alert(1)>"\'&';

/** A small school year with one of everything that can be exported. */
export function sampleState(): State {
  const state = emptyState(NOW, { timeZone: 'Europe/Moscow', scopes: [] });
  state.files = Object.fromEntries(
    [
      file('book', 'Наставничество 2025/26', 'spreadsheet'),
      file('form', 'Анкета наставника', 'form'),
      file('form-binned', 'Старая анкета', 'form', { trashed: true }),
      file('order', 'Приказ № 12-н «О наставничестве»', 'document', { createdTime: 2 }),
      file('order-template', 'Шаблон приказа', 'document', { appProperties: { nastavnik: 'template:order' } }),
      file('order-twin', 'приказ № 12-н «О наставничестве»', 'document', { createdTime: 3 }),
      file('order-binned', 'Черновик', 'document', { trashed: true }),
    ].map((each) => [each.id, each]),
  );
  state.spreadsheets.book = {
    id: 'book',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    activeSheetId: 1,
    sheets: [roadmap(), pairs(), sheet(3, 'Задания', [['id', 'cursor']], { hidden: true })],
    namedRanges: {},
  };
  state.forms = { form: form('form'), 'form-binned': form('form-binned') };
  state.documents = {
    order: order(),
    'order-template': order('{{номер}}'),
    'order-twin': order(),
    'order-binned': order(),
  };
  state.mails = [
    mail('m1', Date.UTC(2025, 8, 8, 6), { subject: 'Наставничество: что делать на этой неделе' }),
    mail('m2', Date.UTC(2025, 9, 6, 6), { subject: NASTY, htmlBody: `<p>Добрый день!</p><script>alert(2)</script>` }),
  ];
  return state;
}

/** A file of Drive of one of Google's own types. */
export function file(id: string, name: string, type: string, rest: Partial<DriveFile> = {}): DriveFile {
  return {
    id,
    name,
    mimeType: `application/vnd.google-apps.${type}`,
    parents: [],
    owner: 'coordinator@school.example',
    createdTime: 1,
    trashed: false,
    appProperties: {},
    permissions: [],
    app: [],
    ...rest,
  };
}

/** A sheet of plain values. */
export function sheet(
  id: number,
  name: string,
  values: (CellState | string | number | boolean | null)[][],
  rest: Partial<SheetState> = {},
): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rows: 1000,
    columns: 26,
    cells: values.map((row) => row.map((value) => (typeof value === 'object' ? value : { v: value }))),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    rowHeights: {},
    columnWidths: {},
    merges: [],
    filter: null,
    protections: [],
    conditionalFormats: [],
    formId: null,
    ...rest,
  };
}

const STATUSES = {
  type: 'VALUE_IN_LIST',
  args: [['Не начато', 'В работе', 'Выполнено', 'Просрочено'], true],
  allowInvalid: false,
  helpText: null,
};
const HEAD: CellState = { bold: true, bg: '#17494a', color: '#ffffff', wrap: 'WRAP', va: 'middle', border: true };

function roadmap(): SheetState {
  const row = (
    number: number,
    stage: string,
    activity: string,
    date: number,
    who: string,
    status: string,
    done: boolean,
  ): CellState[] =>
    [
      { v: number },
      { v: stage },
      { v: activity },
      { v: date, nf: 'dd.MM.yyyy' },
      { v: who },
      { v: status, validation: STATUSES },
      { v: done, validation: { type: 'CHECKBOX', args: [], allowInvalid: false, helpText: null } },
      { v: 0.25 * number, nf: '0%' },
    ].map((cell): CellState => ({ wrap: 'WRAP', va: 'top', border: true, ...cell }));
  return sheet(
    1,
    'Дорожная карта',
    [
      ['key.id', 'stage', 'activity', 'end', 'who', 'status', 'done', 'share'],
      [{ v: 'Дорожная карта наставничества на 2025/26 учебный год', bold: true, size: 14, h: 'center' }],
      ['№', 'Этап', 'Мероприятие', 'Срок', 'Ответственный', 'Состояние', 'Подтверждено', 'Доля'].map((v) => ({
        v,
        ...HEAD,
      })),
      row(
        1,
        'Подготовка',
        'Издание приказа о внедрении целевой модели наставничества, назначение куратора',
        45901,
        'Директор',
        'Выполнено',
        true,
      ),
      row(2, 'Подготовка', 'Сбор согласий на обработку персональных данных', 45915, 'Куратор', 'Выполнено', true),
      row(
        3,
        'Работа пар',
        'Анкетирование наставников и наставляемых, подбор пар, обсуждение на педагогическом совете',
        45945,
        'Куратор',
        'В работе',
        false,
      ),
      row(4, 'Итоги', NASTY, 46150, '=IMPORTDATA("x")', 'Просрочено', false),
      [
        { v: '+7 900 000-00-00' },
        { v: '@all' },
        { v: '-нет' },
        { v: 45901.75, nf: 'd MMMM yyyy HH:mm' },
        { v: 3, f: '=SUM(A4;A5)' },
        { v: 'ноль', note: 'Проверить у куратора', validation: LONG_LIST },
        { v: 1234.5, nf: '#,##0.00' },
      ],
    ],
    {
      tabColor: '#1b6e68',
      frozenRows: 3,
      hiddenRows: [1],
      columnWidths: { 1: 130, 2: 110, 3: 330, 4: 140, 5: 160, 6: 110, 7: 110, 8: 60 },
      rowHeights: { 2: 34, 3: 36, 4: 21 },
      merges: [{ row: 2, column: 1, rows: 1, columns: 8 }],
      filter: { row: 3, column: 1, rows: 6, columns: 8 },
      conditionalFormats: [
        rule('TEXT_EQUAL_TO', ['Выполнено'], '#d9ead3', '#0b5394'),
        rule('TEXT_CONTAINS', ['сроч'], '#f4cccc', '#990000'),
        {
          ...rule('CUSTOM_FORMULA', ['=$F4="В работе"'], '#fff2cc', null),
          boxes: [{ row: 4, column: 1, rows: 100, columns: 8 }],
        },
      ],
    },
  );
}

const LONG_LIST = {
  type: 'VALUE_IN_LIST',
  args: [['один, два', 'кавычка "здесь"', ...Array.from({ length: 40 }, (_, index) => `Значение ${index}`)], true],
  allowInvalid: false,
  helpText: 'Выберите значение',
};

function rule(type: string, args: string[], bg: string, color: string | null) {
  return {
    boxes: [{ row: 4, column: 6, rows: 100, columns: 1 }],
    type,
    args,
    bg,
    color,
    bold: type === 'TEXT_EQUAL_TO',
  };
}

function pairs(): SheetState {
  const row = (mentor: string, mentee: string, fit: number, why: string): CellState[] => [
    { v: mentor },
    { v: mentee },
    { v: fit, bg: '#e3efec', h: 'center' },
    { v: why, wrap: 'WRAP' },
  ];
  return sheet(
    2,
    'Пары',
    [
      [{ v: 'Пары, предложенные подбором и утверждённые куратором', bold: true, size: 14 }],
      ['Наставник', 'Наставляемый', 'Балл', 'Почему'].map((v) => ({ v, ...HEAD })),
      row('НК-003И', 'НМ-014Д', 87, 'Один предмет, совпали 3 цели из 4, свободны по средам'),
      row('НК-005П', 'НМ-002Ж', 74, 'Близкие цели, разные смены'),
      [{ validation: { type: 'VALUE_IN_RANGE', args: [1, 4, 5, 3, 1, true], allowInvalid: false, helpText: null } }],
    ],
    { frozenRows: 2, columnWidths: { 3: 60, 4: 360 } },
  );
}

function form(id: string): FormState {
  return {
    id,
    title: 'Анкета наставника',
    description: 'Анкета занимает 5 минут. Ответы видит только куратор программы.',
    confirmationMessage: '',
    closedMessage: '',
    published: true,
    accepting: true,
    collectEmail: true,
    allowEdits: false,
    limitOne: false,
    progressBar: true,
    showLinkToRespondAgain: false,
    items: [
      item(1, 'TEXT', 'Ваш код', { required: true, helpText: 'Код из письма, например НК-014Д' }),
      item(2, 'MULTIPLE_CHOICE', 'Какую форму наставничества Вы выбираете?', {
        choices: ['Учитель — учитель', 'Учитель — ученик', 'Ученик — ученик'],
        otherOption: true,
        required: true,
      }),
      item(3, 'CHECKBOX', 'В чём готовы помогать?', { choices: ['Предмет', 'Классное руководство', NASTY] }),
      item(4, 'PAGE_BREAK', 'О времени', { helpText: 'Два коротких вопроса' }),
      item(5, 'GRID', 'Когда Вам удобно?', { rows: ['Понедельник', 'Среда'], columns: ['Утро', 'День', 'Вечер'] }),
      item(6, 'SCALE', 'Насколько Вы готовы начать?', {
        lower: 1,
        upper: 10,
        lowerLabel: 'Пока нет',
        upperLabel: 'Хоть завтра',
      }),
      item(7, 'LIST', 'Смена', { choices: ['Первая', 'Вторая'] }),
      item(8, 'DATE', 'С какого числа?'),
      item(9, 'SECTION_HEADER', 'И последнее'),
      item(10, 'PARAGRAPH_TEXT', 'Что ещё важно знать?'),
    ],
    destination: null,
    responses: [{ id: 'r1', timestamp: NOW, email: '', answers: {}, row: 2 }],
  };
}

function item(id: number, type: ItemState['type'], title: string, rest: Partial<ItemState> = {}): ItemState {
  return {
    id,
    type,
    title,
    helpText: '',
    required: false,
    choices: [],
    otherOption: false,
    rows: [],
    columns: [],
    lower: 1,
    upper: 5,
    lowerLabel: '',
    upperLabel: '',
    validation: null,
    ...rest,
  };
}

/** A paragraph of one run in the type of school papers. */
function paragraph(text: string, rest: Partial<ParagraphState> = {}, run: Partial<RunState> = {}): ParagraphState {
  return {
    kind: 'paragraph',
    runs: text ? [{ text, font: 'Times New Roman', size: 14, ...run }] : [],
    heading: 'NORMAL',
    align: null,
    indentStart: null,
    indentFirstLine: null,
    spacingBefore: null,
    spacingAfter: null,
    lineSpacing: null,
    ...rest,
  };
}

function order(number = '12-н'): DocumentState {
  const cell = (text: string, bg: string | null = null, run: Partial<RunState> = {}) => ({
    blocks: [paragraph(text, {}, { size: 12, ...run })],
    bg,
    va: 'CENTER',
  });
  const body: BlockState[] = [
    paragraph(
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 0»',
      { align: 'CENTER' },
      { bold: true },
    ),
    paragraph(''),
    paragraph('ПРИКАЗ', { align: 'CENTER', spacingBefore: 12 }, { bold: true, size: 16 }),
    paragraph(`1 сентября 2025 г.\t\t\t\t\t\t№ ${number}`, { spacingAfter: 12 }),
    paragraph(
      'О внедрении целевой модели наставничества',
      { align: 'CENTER', spacingAfter: 12 },
      { bold: true, italic: true },
    ),
    paragraph(
      'В целях сопровождения молодых педагогов и обучающихся, на основании дорожной карты школы на 2025/26 учебный год ПРИКАЗЫВАЮ:',
      { align: 'JUSTIFY', indentFirstLine: 35.4, lineSpacing: 1.5 },
    ),
    paragraph('Утвердить состав наставнических пар согласно приложению.', {
      kind: 'list-item',
      glyph: 'NUMBER',
      nesting: 0,
      align: 'JUSTIFY',
    }),
    paragraph('Назначить куратором заместителя директора по УВР.', { kind: 'list-item', glyph: 'NUMBER', nesting: 0 }),
    paragraph('Контроль оставляю за собой.', { kind: 'list-item', glyph: 'NUMBER', nesting: 0, spacingAfter: 18 }),
    {
      kind: 'table',
      borderWidth: 0,
      borderColor: null,
      columnWidths: [230, 100, 150],
      rows: [{ minHeight: 40, cells: [cell('Директор'), cell('___________'), cell('Директор-01')] }],
    },
    paragraph('С приказом ознакомлены:', { spacingBefore: 18, indentStart: 100, indentFirstLine: 100 }),
    { ...paragraph(''), runs: [{ text: '', pageBreak: true }] },
    paragraph('Приложение', { heading: 'HEADING1' }, { font: 'Arial', size: 20 }),
    {
      kind: 'table',
      borderWidth: null,
      borderColor: '#000000',
      columnWidths: [40, null, null],
      rows: [
        {
          minHeight: 28,
          cells: [
            cell('№', '#e3efec', { bold: true }),
            cell('Наставник', '#e3efec', { bold: true }),
            cell('Наставляемый', '#e3efec', { bold: true }),
          ],
        },
        { minHeight: null, cells: [cell('1'), cell('НК-003И'), cell('НМ-014Д')] },
        { minHeight: null, cells: [cell('2'), cell(NASTY), cell('НМ-002Ж')] },
      ],
    },
    paragraph('Положение о наставничестве', {}, { link: 'https://example.org/', underline: true, color: '#1155cc' }),
  ];
  return {
    id: 'order',
    page: { width: 595.276, height: 841.89, top: 56.7, bottom: 56.7, left: 85, right: 42.5 },
    body,
    header: [paragraph('Программа наставничества', { align: 'RIGHT' }, { size: 9, color: '#666666' })],
    footer: null,
  };
}

function mail(id: string, at: number, rest: Partial<MailState>): MailState {
  return {
    id,
    at,
    from: 'coordinator@school.example',
    to: 'mentor@school.example',
    cc: '',
    bcc: '',
    replyTo: '',
    name: 'Наставник',
    subject: '',
    body: 'Добрый день!\n\nНа этой неделе: собрать согласия (до 15 сентября).\n\nКуратор программы',
    htmlBody: '',
    attachments: [],
    ...rest,
  };
}
