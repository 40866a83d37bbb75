import { listed } from './listed';

const LIST = 'Список с личными ссылками – на листе «Кто не ответил».';

/** Words by which questionnaires reach people: the message for the staff chat, the dialog, the sheets. */
export const SHARING_WORDS = {
  title: 'Разослать анкету',
  none: 'Открытых анкет нет. Сначала «Анкеты и база» → «Создать анкеты».',
  which: (lines: string[]) => `Какую анкету разослать? Введите её номер.\n\n${lines.join('\n')}`,
  choice: (number: number, title: string) => `${number} – ${title}`,
  noSuch: (typed: string, count: number) => `Анкеты с номером «${typed}» нет: введите число от 1 до ${count}.`,
  qrTitle: (title: string) => `QR-код: ссылка на анкету «${title}»`,
  fileName: (title: string) => `${title}.png`,
  /** The words of the window itself. */
  page: {
    messageLabel: 'Сообщение для чата',
    copy: 'Скопировать',
    close: 'Закрыть',
    copied: 'Скопировано. Вставьте в чат: Ctrl+V.',
    selected: 'Текст выделен: нажмите Ctrl+C.',
    column: 'Этот текст есть и на листе «Анкеты», в столбце «Сообщение».',
    picture: 'Картинка для объявления',
    camera: 'Кто наведёт на неё камеру телефона, попадёт в анкету.',
    save: 'Сохранить картинку',
  },
  paper: {
    which: (lines: string[]) => `Какую анкету напечатать? Введите её номер.\n\n${lines.join('\n')}`,
    done: (link: string) =>
      `Готово к печати: ${link}\n\nОтветы с бумаги перенесите в форму по личной ссылке с листа «Кто не ответил» или впишите человека на лист «Наставники» или «Наставляемые».`,
  },
  reminder: {
    title: 'Напомнить',
    which: (lines: string[]) => `О какой анкете напомнить? Введите её номер.\n\n${lines.join('\n')}`,
    choice: (number: number, title: string, count: number) => `${number} – ${title}: не ответили ${count}`,
    unknown:
      'Кто не ответил, неизвестно. Впишите людей на листы «Наставники» и «Наставляемые» до опроса, и программа узнает, чьих ответов нет. Для анонимных анкет впишите на листе «Анкеты», сколько ответов ожидается. Общее напоминание: «Анкеты и база» → «Разослать анкету».',
    all: 'Ответили все, о ком программа знает.',
    /** Before anything is sent. */
    preview: ({
      title,
      letters,
      without,
      from,
      quota,
    }: {
      title: string;
      letters: string[];
      without: string[];
      from: string;
      quota: number;
    }) =>
      [
        `Анкета «${title}».`,
        `Письма уйдут с адреса ${from} (${letters.length}):\n${listed(letters, 15)}`,
        ...(without.length > 0 ? [`Без письма останутся (${without.length}):\n${listed(without, 10)}`] : []),
        quota < letters.length
          ? `На сегодня у вас осталось писем: ${quota}. Уйдут первые ${quota}, остальным напомните завтра.`
          : `На сегодня у вас осталось писем: ${quota}.`,
        letters.length === 1 ? 'Отправить письмо?' : 'Отправить письма?',
      ].join('\n\n'),
    addressee: (name: string, to: string) => `${name}: ${to}`,
    refused: (name: string, why: string) => `${name}: ${why}`,
    nobody: (title: string, without: string[]) =>
      `Анкета «${title}»: писем не будет.\n${listed(without, 15)}\n\n${LIST}`,
    sent: (count: number, left: number) =>
      `Отправлено писем: ${count}.${left > 0 ? ` Не отправлено: ${left}; повторите, когда обновится дневной лимит или сейчас, если не хватило времени.` : ''} ${LIST}`,
    /** Mode «Коды»: nobody but the keeper gets mail. */
    byCodes: (lines: string[], message: string) =>
      `В режиме «Коды» писем участникам программа не шлёт.\n\n${lines.join('\n')}\n\n${LIST}\n\nСообщение для чата:\n${message}`,
    line: (title: string, count: number, codes: string) => `${title}: не ответили ${count}${codes && ` (${codes})`}`,
    noConsent: 'нет согласия на уведомления',
    today: 'сегодня уже напоминали',
  },
  /** Why a cell «Почта» is no address to write to. */
  address: {
    none: 'не вписана почта',
    several: 'в ячейке «Почта» должен быть ровно один адрес',
    strange: (sign: string) =>
      sign === ''
        ? 'в адресе есть знак, которого в адресах не бывает'
        : `в адресе буква «${sign}», похожая на латинскую; впишите адрес заново латинскими буквами`,
    odd: 'это не адрес электронной почты',
  },
  missing: (count: number, day: string) => `${count} (на ${day})`,
  told: (lines: string[]) => (lines.length === 0 ? [] : [`Не ответили: ${lines.join(', ')}. ${LIST}`]),
  count: (title: string, count: number) => `${title} – ${count}`,
};
