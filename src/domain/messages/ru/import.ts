import type { AnswerProblem } from '../../roadmap/column-answer';
import type { ColumnQuestion } from '../../roadmap/column-question';
import type { ColumnKey } from '../../roadmap/columns';
import type { NamedPerson } from '../../roadmap/personal-names';
import type { Preset } from '../../roadmap/presets';
import { shortened } from '../listed';
import { counted } from './counted';
import { listed } from './listed';

/** What a person is shown of a plan before it is written. */
export type Preview = {
  title: string;
  counts: Record<'rows' | 'stages' | 'items' | 'dated' | 'undated', number>;
  /** «1.2: унаследовано: срок», a line for each row with a guess. */
  guesses: string[];
  problems: string[];
  /** How many lines stand above the plan. */
  above: number;
  /** How many lines of the roadmap this plan does not have. */
  others: number;
};

const COLUMN_NAMES: Record<ColumnKey, string> = {
  number: '№',
  stage: 'этап',
  activity: 'мероприятие',
  content: 'содержание',
  term: 'срок',
  responsible: 'ответственный',
  result: 'результат',
  indicator: 'показатель',
};
const SHOWN = 8;

/** Every word of importing a plan; Russian. */
export const IMPORT_WORDS = {
  title: 'Импортировать план',
  preview: ({ title, counts, guesses, problems, above, others }: Preview) =>
    [
      ...(title === '' ? [] : [shortened(title)]),
      found(counts),
      ...(guesses.length > 0
        ? [
            `Догадки при чтении (${counted(guesses.length, 'строка', 'строки', 'строк')}), все они видны в столбце «Как прочитано»:\n${listed(guesses.map(shortened), SHOWN)}`,
          ]
        : []),
      ...(problems.length > 0 ? [`Обратите внимание:\n${listed(problems, SHOWN)}`] : []),
      ...(problems.length > 0 || above > 0
        ? [
            `Что не вошло в строки${above > 0 ? ` (и текст над планом: ${counted(above, 'строка', 'строки', 'строк')})` : ''}, будет на листе «Не вошло в план».`,
          ]
        : []),
      ...(others > 0
        ? [
            `В «Дорожной карте» уже есть ${counted(others, 'строка', 'строки', 'строк')}, которых нет в этом плане. Они останутся; лишние удалите сами.`,
          ]
        : []),
      'Записать в «Дорожную карту»? Подтверждения уже выполненных строк сохранятся.',
    ].join('\n\n'),
  guess: (number: string, activity: string, notes: string) => `${number || shortened(activity).slice(0, 30)}: ${notes}`,
  done: (rows: number, missing: number) =>
    `В «Дорожной карте» ${counted(rows, 'строка', 'строки', 'строк')}.` +
    (missing > 0 ? ` Посмотрите лист «Чего нет в плане»: ${counted(missing, 'пункт', 'пункта', 'пунктов')}.` : '') +
    ' Передумали: «Настройка и проверка» → «Отменить последний шаг».',
  documentName: 'Вставьте план сюда',
  documentText:
    'Удалите эту строку и вставьте план: скопируйте его из Word вместе с таблицами. Потом в таблице наставничества: «План» → «Импортировать план».',
  documentMade: (link: string) =>
    `Документ для плана готов: ${link}\n\nВставьте в него план из Word и выберите «План» → «Импортировать план».`,
  documentThere: (link: string) => `Документ для плана уже есть: ${link}`,
  whichSource:
    'План есть и на листе «Вставьте план», и в документе для плана. Откуда читать?\n\n1. С листа «Вставьте план»\n2. Из документа\n\nНапишите 1 или 2:',
  sourceUnclear: (typed: string) => `«${typed}»: напишите 1 или 2.`,
  sourceGivenUp: 'Не выбрано, откуда читать план. Ничего не записано.',
  tableNotRead: (text: string) => `Таблица документа не прочитана, у неё другие заголовки: «${text}».`,
  presetsTitle: 'Взять готовый план',
  presets: (described: string[], year: string) =>
    [
      'Готовые планы настоящих школ: вместо фамилий роли, вместо названия ваша организация.',
      `Сроки передвинутся на ${year} учебный год.`,
      `\n${described.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`,
      'Напишите номер плана:',
    ].join('\n'),
  preset: ({ forWhom, forms }: Preset, count: number) =>
    `${forWhom}: ${counted(count, 'строка', 'строки', 'строк')}; ${forms.join(', ')}`,
  presetWrong: (typed: string, count: number) => `«${typed}»: такого плана нет. Напишите число от 1 до ${count}.`,
  presetUnclear: 'План не выбран. Ничего не записано.',
  presetTitle: (organisation: string, year: string) => `Готовый план: ${organisation}, ${year} учебный год`,
  rolesTitle: 'Фамилии в плане',
  roles: (persons: NamedPerson[], named: boolean) =>
    [
      named
        ? 'В плане названы люди. Надёжнее писать в нём роли: люди меняются, а план утверждён. Фамилия встанет рядом с ролью на листе «Ответственные».'
        : 'В плане названы люди. Таблица работает в режиме «Коды»: вместо каждого в ней встанет роль, имён она не запомнит.',
      persons
        .map(
          ({ name, times, role }, index) => `${index + 1}. ${name} (${counted(times, 'раз', 'раза', 'раз')}) → ${role}`,
        )
        .join('\n'),
      named
        ? 'Если согласны, нажмите ОК, ничего не вводя. Другая роль: 1 – Методист. Не менять: 2 – оставить. «Отмена»: все фамилии останутся в плане.'
        : 'Если согласны, нажмите ОК, ничего не вводя. Другая роль: 1 – Методист.',
    ].join('\n\n'),
  roleUnclear: (text: string) =>
    `Не получилось понять «${text}». Напишите номер человека, тире и роль, например: 1 – Методист.`,
  roleTaken: (name: string, role: string, taken: string) =>
    `${name}: в плане теперь «${role}», но на листе «Ответственные» у этой роли уже ${taken}. Впишите фамилию сами.`,
  columnsTitle: 'Что в каких столбцах?',
  columns: ({ why, columns }: ColumnQuestion) =>
    [
      WHY[why],
      columns.map(column).join('\n'),
      'Если всё верно, нажмите ОК, ничего не вводя. Если нет, напишите номера столбцов и что в них, например: 1 – №, 3 – мероприятие, 4 – срок, 5 – лишний.',
      `Что бывает: ${Object.values(COLUMN_NAMES).join(', ')}, лишний.`,
    ].join('\n\n'),
  columnsAgain: ({ problem, text }: AnswerProblem) => PROBLEMS[problem](text),
  columnsGivenUp:
    'Столбцы так и не удалось понять. Ничего не записано. Подпишите столбцы плана и вставьте его ещё раз.',
};

const WHY: Record<ColumnQuestion['why'], string> = {
  'no-headings': 'Строка с заголовками столбцов не найдена. По тому, что в столбцах написано, похоже, что это:',
  twice: 'Похоже, что несколько столбцов об одном и том же. Их тексты сложатся:',
  unnamed: 'По заголовку столбца неясно, что в нём. По тому, что в столбцах написано, похоже, что это:',
};

const PROBLEMS: Record<AnswerProblem['problem'], (text: string) => string> = {
  unclear: (text) => `Не получилось понять «${text}». Напишите номер столбца, тире и что в нём; каждое один раз.`,
  'no-column': (text) => `«${text}»: столбца с таким номером нет.`,
  'no-meaning': (text) => `«${text}»: такого в плане не бывает. Выберите слово из списка внизу.`,
  'no-activity': () => 'Нужно сказать, в каком столбце мероприятие.',
  'one-column': () => 'Кроме мероприятия нужен ещё хотя бы один столбец, например срок.',
};

function found({ rows, stages, items, dated, undated }: Preview['counts']): string {
  const below = items > 0 ? ` и ${counted(items, 'пункт', 'пункта', 'пунктов')} под ними` : '';
  return `Прочитано: ${counted(rows, 'строка', 'строки', 'строк')}${below}, этапов: ${stages}, с датой: ${dated}, без даты: ${undated}.`;
}

function column({ title, samples, guess }: ColumnQuestion['columns'][number], index: number): string {
  const name = title === '' ? '' : ` «${shortened(title)}»`;
  const texts = samples.map((sample) => `«${sample.length > 40 ? `${sample.slice(0, 39)}…` : sample}»`).join(', ');
  const shown = texts === '' ? ' (пустой)' : ` (например: ${texts})`;
  return `${index + 1})${name}${shown} — ${guess === null ? 'лишний' : COLUMN_NAMES[guess]}`;
}
