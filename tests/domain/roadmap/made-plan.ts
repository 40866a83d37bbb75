import fc from 'fast-check';

type Row = {
  activity: string;
  content: string[];
  term: string;
  responsible: string;
  result: string;
  indicator: string;
  /** Whether the cells of the row above hold for this one as well. */
  asAbove: { term: boolean; responsible: boolean; result: boolean };
};

/** A plan as its author means it. */
export type MadePlan = { sections: { title: string; rows: Row[] }[] };

/** How it is printed. `split` and `headAgain` count the rows of the plan, `order` the columns. */
export type Look = {
  stages: boolean;
  content: boolean;
  indicator: boolean;
  wording: number;
  secondHeading: boolean;
  order: number[];
  merged: 'none' | 'blank' | 'ditto';
  headAgain: number[];
  split: number[];
  splitAt: number;
};

const KEYS = ['number', 'stage', 'activity', 'content', 'term', 'responsible', 'result', 'indicator'] as const;
type Key = (typeof KEYS)[number];

const WORDINGS: Record<Key, string>[] = [
  {
    number: '№',
    stage: 'Наименование этапа',
    activity: 'Мероприятия',
    content: 'Содержание деятельности',
    term: 'Сроки',
    responsible: 'Ответственные',
    result: 'Результат',
    indicator: 'Показатели',
  },
  {
    number: '№ п/п',
    stage: 'Этап',
    activity: 'Наименование мероприятия',
    content: 'Краткое содержание',
    term: 'Срок исполнения',
    responsible: 'Исполнитель',
    result: 'Ожидаемый результат (вид документа)',
    indicator: 'Показатели эффективности',
  },
  {
    number: 'п/п',
    stage: 'Раздел плана',
    activity: 'Что делаем',
    content: 'Описание',
    term: 'Период',
    responsible: 'Кто отвечает',
    result: 'Вид документа',
    indicator: 'Критерии',
  },
  {
    number: 'No',
    stage: 'Stage',
    activity: 'Activity',
    content: 'Description',
    term: 'Deadline',
    responsible: 'Responsible person',
    result: 'Expected outcome',
    indicator: 'KPI',
  },
  {
    number: 'N',
    stage: 'НАПРАВЛЕНИЕ',
    activity: 'МЕРОПРИЯТИЕ',
    content: 'СОДЕРЖАНИЕ РАБОТЫ',
    term: 'ДАТА ПРОВЕДЕНИЯ',
    responsible: 'ОТВЕТСТВЕННЫЙ ИСПОЛНИТЕЛЬ',
    result: 'ФОРМА ПРЕДСТАВЛЕНИЯ РЕЗУЛЬТАТА',
    indicator: 'ЦЕЛЕВОЙ ИНДИКАТОР',
  },
];

const words = (list: string[], min: number, max: number) =>
  fc.array(fc.constantFrom(...list), { minLength: min, maxLength: max }).map((chosen) => chosen.join(' '));

const TEXT = [
  'наставников',
  'педагогов',
  'школы',
  'базы',
  'данных',
  'программы',
  'наставляемых',
  'опыта',
  'практик',
  'материалов',
  'участников',
  'работы',
];
const DEED = ['Проведение', 'Подготовка', 'Разработка', 'Организация', 'Анализ', 'Сбор', 'Формирование', 'Обсуждение'];
const PAPER = ['Приказ', 'Протокол', 'Справка', 'Список', 'Анкеты', 'Отчет'];
const TERMS = [
  'август',
  'Сентябрь',
  'Сентябрь-октябрь, 2024 г.',
  'до 30.09.2024г.',
  'не позднее 31 мая 2025 года',
  'в течение учебного года',
  'ежегодно',
  '2 раза в год',
  'ежемесячно до 5 числа',
  'по мере необходимости',
  'согласно индивидуальному плану',
];
const PEOPLE = [
  'Директор',
  'Куратор',
  'Заместители директора по УВР',
  'педагог-психолог, куратор',
  'рабочая группа',
  'Иванова И.И.',
];

const row: fc.Arbitrary<Row> = fc.record({
  activity: fc.tuple(fc.constantFrom(...DEED), words(TEXT, 1, 6)).map((parts) => parts.join(' ')),
  content: fc.array(
    fc.tuple(fc.constantFrom(...DEED), words(TEXT, 1, 5)).map((parts) => `${parts.join(' ')}.`),
    { minLength: 1, maxLength: 4 },
  ),
  term: fc.constantFrom(...TERMS),
  responsible: fc.constantFrom(...PEOPLE),
  result: fc.tuple(fc.constantFrom(...PAPER), words(TEXT, 1, 3)).map((parts) => parts.join(' ')),
  indicator: fc
    .tuple(fc.constantFrom('Не менее', 'До', 'Охвачено'), fc.integer({ min: 3, max: 98 }))
    .map(([verb, share]) => `${verb} ${share}% участников`),
  asAbove: fc.record({ term: fc.boolean(), responsible: fc.boolean(), result: fc.boolean() }),
});

/** Plans of one to four sections, the titles all different. */
export const plans: fc.Arbitrary<MadePlan> = fc
  .array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .chain((sections) =>
    words(TEXT, 1, 3).map((tail) => ({
      sections: sections.map((rows, index) => ({
        title: `${['Подготовительный этап', 'Внедрение', 'Работа пар', 'Итоги'][index]} ${tail}`,
        rows: rows.map((own, place) => shared(rows, own, place)),
      })),
    })),
  );

/** Any way to print a plan. */
export const looks: fc.Arbitrary<Look> = fc.record({
  stages: fc.boolean(),
  content: fc.boolean(),
  indicator: fc.boolean(),
  wording: fc.integer({ min: 0, max: WORDINGS.length - 1 }),
  secondHeading: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
  merged: fc.constantFrom('none', 'blank', 'ditto'),
  headAgain: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  split: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
  splitAt: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
});

/** What a reader must find. */
export function whatItSays(plan: MadePlan, look: Look) {
  return plan.sections.flatMap(({ title, rows }, section) =>
    rows.map((own, place) => ({
      section: section + 1,
      stage: title,
      number: look.stages ? '' : `${section + 1}.${place + 1}`,
      activity: own.activity,
      content: look.content ? own.content : [],
      term: own.term,
      responsible: own.responsible,
      result: own.result,
      indicator: look.indicator ? own.indicator : '',
    })),
  );
}

/** The plan as a table of cells. */
export function printed(plan: MadePlan, look: Look): string[][] {
  const keys = KEYS.filter(
    (key) =>
      (key !== 'stage' || look.stages) &&
      (key !== 'content' || look.content) &&
      (key !== 'indicator' || look.indicator),
  );
  const columns =
    look.order.length === 0 ? keys : look.order.flatMap((column) => keys.filter((key) => key === KEYS[column]));
  const inOrder = (cells: Partial<Record<Key, string>>) => columns.map((key) => cells[key] ?? '');
  const headings = headingRows(look).map(inOrder);
  const grid: string[][] = [['ДОРОЖНАЯ КАРТА'], ['на 2024-2025 учебный год'], [], ...headings];
  let count = 0;
  plan.sections.forEach(({ title, rows }, section) => {
    if (!look.stages) grid.push(inOrder({ number: `${section + 1}`, activity: title }));
    rows.forEach((own, place) => {
      if (look.headAgain.includes(count)) grid.push(...headings);
      const cells = {
        number: look.stages ? (place === 0 ? `${section + 1}.` : '') : `${section + 1}.${place + 1}`,
        stage: look.stages && place === 0 ? title : '',
        activity: own.activity,
        content: own.content.map((point, index) => `${index + 1}. ${point}`).join('\n'),
        term: own.term,
        responsible: own.responsible,
        result: own.result,
        indicator: own.indicator,
        ...mergedCells(own, look),
      };
      if (look.split.includes(count))
        grid.push(
          ...halves(cells, look)
            .map(inOrder)
            .flatMap((half, index) => (index === 0 ? [half, []] : [half])),
        );
      else grid.push(inOrder(cells));
      count += 1;
    });
  });
  return grid;
}

/** The table as text, cells of several lines in quotes. */
export function tsv(grid: string[][]): string {
  return grid
    .map((cells) => cells.map((cell) => (/[\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\r\n');
}

/** The table as a web page gives it: every cell on a line of its own behind a tab, rows parted by blank lines. */
export function folded(grid: string[][]): string {
  return grid
    .map((cells) => (cells.length > 1 ? cells.map((cell) => `\t${cell}\n`).join('') : `${cells.join('')}\n`))
    .join('\n');
}

function shared(rows: Row[], own: Row, place: number): Row {
  const above = rows[place - 1];
  if (above === undefined || place % 2 === 0)
    return { ...own, asAbove: { term: false, responsible: false, result: false } };
  return {
    ...own,
    ...(own.asAbove.term ? { term: above.term } : {}),
    ...(own.asAbove.responsible ? { responsible: above.responsible } : {}),
    ...(own.asAbove.result ? { result: above.result } : {}),
  };
}

function mergedCells(own: Row, look: Look): Partial<Record<Key, string>> {
  if (look.merged === 'none') return {};
  const mark = look.merged === 'ditto' ? '-//-' : '';
  const keys = (['term', 'responsible', 'result'] as const).filter((key) => own.asAbove[key]);
  return Object.fromEntries(keys.map((key) => [key, mark]));
}

function headingRows(look: Look): Partial<Record<Key, string>>[] {
  const titles = WORDINGS[look.wording] ?? WORDINGS[0];
  if (!look.secondHeading) return [titles ?? {}];
  return [
    { ...titles, number: '№', result: 'Результат', term: look.wording === 3 ? 'Term' : 'Сроки' },
    { number: 'п/п', result: '(вид документа)', term: look.wording === 3 ? 'planned' : 'реализации' },
  ];
}

/** A row torn at a page's end: of each cell some words stay, the others go over. */
function halves(cells: Record<Key, string>, look: Look): Partial<Record<Key, string>>[] {
  const whole: Key[] = ['number', 'stage'];
  const torn = (key: Key) => {
    const parts = cells[key].split(/(?<=[ \n])/);
    const at = whole.includes(key)
      ? parts.length
      : Math.max(key === 'activity' ? 1 : 0, Math.round(parts.length * look.splitAt));
    return [parts.slice(0, at).join('').trimEnd(), parts.slice(at).join('')] as const;
  };
  return [0, 1].map((half) => Object.fromEntries(KEYS.map((key) => [key, torn(key)[half as 0 | 1]])));
}
