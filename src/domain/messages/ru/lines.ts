import { formatCivil } from '../../calendar/civil-date';
import { counted } from './counted';

const lines = (count: number) => counted(count, 'строка', 'строки', 'строк');
const passed = (count: number) =>
  `У ${counted(count, 'строки', 'строк', 'строк')} предложенная дата уже прошла, её не принять: отметьте, что работа сделана («План» → «Выполнить строку»), или впишите в столбец «Рабочая дата» свою.`;

/** What a person reads about single lines of the plan. */
export const LINE_WORDS = {
  unknownRoles: (count: number) =>
    `На листе «Ответственные» почты ещё нет: ${counted(count, 'строка', 'строки', 'строк')}; без неё напоминания получает только куратор.`,
  since: (day: string, evidence: string) => `срок с ${formatCivil(day)}: ${evidence}`,
  before: (day: string, row: string) => `срок до события ${formatCivil(day)} (строка ${row})`,
  accept: {
    title: 'Принять предложенные даты',
    none: 'Предложенных дат, которые ещё не приняты, нет.',
    ask: (count: number, sample: readonly string[], late: number) =>
      [
        `Рабочую дату получат ${lines(count)} без своего срока:`,
        ...sample.map((line) => `• ${line}`),
        ...(count > sample.length ? [`• и ещё ${count - sample.length}`] : []),
        ...(late > 0 ? ['', passed(late)] : []),
        '',
        'Принятая дата действует как срок: по ней меняется состояние и приходят напоминания. Срок в плане не меняется; дату можно исправить или снять отметку. Принять все?',
      ].join('\n'),
    passed,
    sample: (date: string, activity: string) => `${date} — ${activity}`,
    done: (count: number) => `Приняты рабочие даты: ${lines(count)}.`,
  },
  past: {
    title: 'Учесть сделанное',
    none: 'Строк, срок которых прошёл до начала ведения, нет.',
    unanswered: (count: number) =>
      `На листе «Что уже сделано» ждут ответа ${lines(count)}. Выберите в столбце «Ответ» «сделано», «не сделано» или «не наше» и нажмите ещё раз.`,
    ask: ({ done, open, foreign }: { done: number; open: number; foreign: number }) =>
      `Будет записано в «Дорожную карту»: сделано — ${done}, не сделано — ${open} (обычная рабочая дата начнёт действовать, её можно исправить), не наше — ${foreign}. Записать?`,
    badDay: (number: string, day: string) =>
      `Строка ${number}: «${day}» — не дата. Исправьте, например: 10.10.2022; пока она не учтена.`,
    done: (count: number) => `Учтено: ${lines(count)}.`,
    imported: (count: number) =>
      `Обычный срок ${counted(count, 'строки', 'строк', 'строк')} прошёл раньше, чем вы начали вести таблицу. Отметьте на листе «Что уже сделано», что из этого сделано, и выберите «План» → «Учесть сделанное».`,
  },
  doRow: {
    rowGone: 'Этой строки в плане больше нет. Нажмите «Обновить».',
    title: 'Выполнить строку',
    noPlan: 'В «Дорожной карте» нет строк. Сначала импортируйте план.',
    askNumber:
      'Номер строки из столбца «№», например 3.2. Или закройте это окно и поставьте курсор на нужную строку листа «Дорожная карта».',
    noNumber: (typed: string) => `Строки с номером «${typed}» нет.`,
    severalNumbers: (typed: string, count: number) =>
      `Номер «${typed}» стоит в ${counted(count, 'строке', 'строках', 'строках')}: поставьте курсор на нужную.`,
    closed: (name: string, why: string) =>
      `${name}\n\nСтрока уже закрыта: ${why}. Чтобы открыть её снова, очистите в ней «Подтверждение» или «Решение».`,
    ask: (name: string, options: readonly string[]) =>
      [name, '', ...options.map((option, index) => `${index + 1} — ${option}`), '', 'Введите цифру:'].join('\n'),
    badOption: (typed: string, most: number) => `«${typed}»: нужна цифра от 1 до ${most}.`,
    ownProof: 'записать, чем подтверждено',
    prove: (evidence: string) => `подтвердить: ${evidence}`,
    decisions: { отменено: 'отменить строку', 'не наше': 'строка не наша' },
    commands: {
      collectAnswers: 'собрать ответы анкет',
      proposePairs: 'подобрать пары',
      registerSigned: 'ввести номер и дату подписанного документа',
    },
    issue: (name: string) => `издать: ${name}`,
    makeSurvey: (title: string) => `создать анкету «${title}»`,
    askWhat: 'Чем подтверждено? Название документа или ссылка, например: Протокол педагогического совета.',
    noWhat: 'Ничего не введено.',
    askProofNumber: 'Номер документа, если он есть:',
    askProofDate: (today: string) => `Дата документа, например ${today}. Если пусто, будет сегодняшняя:`,
    badDate: (typed: string) => `«${typed}» — не дата. Напишите число, месяц и год через точки.`,
    proved: (name: string, evidence: string) => `${name}\n\nОтмечено выполненным: ${evidence}.`,
    decided: (name: string, decision: string) => `${name}\n\nРешение записано: ${decision}.`,
    gone: 'Пока вы отвечали, строку удалили или закрыли. Ничего не записано.',
  },
};
