/** Words about documents, templates and their register. */
export const DOCUMENT_WORDS = {
  title: 'Издать документ',
  list: (now: string[], later: string[]) =>
    [
      'Введите номер документа.',
      now.length > 0 ? `Можно издать сейчас:\n${now.join('\n')}` : 'Сейчас издать нечего.',
      ...(later.length > 0 ? [`Пока нельзя:\n${later.join('\n')}`] : []),
    ].join('\n\n'),
  offer: (place: number, name: string) => `${place} – ${name}`,
  later: (place: number, name: string, missing: string) => `${place} – ${name}: ${missing}`,
  badChoice: (answer: string) => `В списке нет номера «${answer}». Ничего не сделано.`,
  notYet: (name: string, missing: string) => `${name}. Пока нельзя издать: ${missing}.`,
  named: (genre: string, title: string) => `${genre} «${title}»`,
  chooseOne: (name: string, choices: string[]) =>
    `${name}. Для кого? Введите номер, несколько через запятую или «все».\n\n${choices.join('\n')}`,
  noPairs: 'нет согласованных пар, которые ещё не вошли в подписанный приказ («Пары» → «Утвердить»)',
  noLivePairs: 'нет пар, в которых у обоих есть отметка о согласии',
  noOrderedPairs: 'нет пар, утверждённых приказом',
  noRoles: 'на листе «Ответственные» никто не назван',
  noChanges: 'пары, утверждённые приказом, не менялись',
  noAddress: 'на листе «Настройки» не заполнен «Адрес организации»',
  noOrders: 'нет ни одного подписанного приказа',
  noPeople: 'в базах нет людей с отметкой о согласии',
  notYetLaw: (since: string) => `статья 351.8 Трудового кодекса действует с ${since}`,
  noPlan: 'дорожная карта пуста («План» → «Импортировать план»)',
  planApproved: (by: string) =>
    `карта утверждена (${by}); изменения вносит приказ «О внесении изменений в дорожную карту»`,
  planNotApproved: 'дорожная карта ещё не утверждена приказом',
  planUnchanged: (by: string) => `после утверждения (${by}) карта не менялась`,
  preview: (name: string, detail: string) =>
    `Будет создан проект: ${name}${detail}. Прежний проект этого документа уйдёт в корзину. Никому ничего не отправляется. Продолжить?`,
  done: (link: string) =>
    `Проект готов: ${link}\n\nКогда документ подпишут, выберите «Документы» → «Документ подписан».`,
  doneMany: (count: number) =>
    `Готово документов: ${count}. Ссылки на листе «Документы». Когда их подпишут, выберите «Документы» → «Документ подписан».`,
  forWhom: (titles: string[]) =>
    `: ${titles.slice(0, 12).join('; ')}${titles.length > 12 ? ` и ещё ${titles.length - 12}` : ''}`,
  askHow: (count: number) =>
    `Документов: ${count}. Как их сделать?\n\n1 – каждый отдельным файлом\n2 – одним файлом, чтобы распечатать все сразу\n\nВведите 1 или 2.`,
  bundle: (first: number, last: number, count: number) =>
    first === 1 && last === count ? `все вместе (${count})` : `все вместе (с ${first} по ${last} из ${count})`,
  states: {
    queued: 'в очереди',
    making: 'создаётся',
    draft: 'проект',
    signing: 'подписывается',
    signed: 'подписан',
    ready: 'готов',
    replaced: 'заменён',
  },
  draftMark: 'ПРОЕКТ',
  consentGone:
    'В проекте приказа есть человек без отметки о согласии. Издайте проект заново («Документы» → «Издать документ») и подпишите новый; этот не зарегистрирован.',
  noDraft: 'Нет проекта документа. Сначала «Документы» → «Издать документ».',
  correctTitle: 'Исправить подписанный документ',
  nothingSigned: 'Подписанных документов, которые делала эта таблица, ещё нет.',
  chooseSigned: (choices: string[]) =>
    `Подписанный документ не переписывается: будет новый, в котором прежний назван. Какой исправить? Введите номер.\n\n${choices.join('\n')}`,
  registered: (number: string, date: string) => (number === '' ? `, ${date}` : `, № ${number} от ${date}`),
  previewCorrection: (name: string) =>
    `Будет создан проект взамен подписанного документа: ${name}. Он заполнится тем, что стоит в таблице сейчас. Прежний останется как есть, а когда новый подпишут, в реестре будет отмечен как заменённый. Продолжить?`,
  insteadOf: (title: string, number: string, date: string) => {
    const name = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    return title.startsWith('Приказ ')
      ? `Признать утратившим силу приказ от ${date} № ${number}${name.slice('приказ'.length)}.`
      : `Взамен документа: ${name}${number === '' ? '' : ` № ${number}`} от ${date}`;
  },
  signTitle: 'Документ подписан',
  chooseDraft: (choices: string[]) =>
    `Какой документ подписан? Введите номер в списке, несколько через запятую или «все».\n\n${choices.join('\n')}`,
  askNumber: (name: string) => `Номер, как в журнале регистрации (например, 45-од).\n\n${name}`,
  askNumberOrNext: (name: string, next: string) =>
    `Номер, как в журнале регистрации. Пустая строка: следующий по порядку, ${next}.\n\n${name}`,
  noSeries:
    'Номера этих документов вводятся по одному: выберите один документ. Или задайте на листе «Настройки» «Номер приказа», тогда программа пронумерует их сама.',
  askTwin: (number: string, title: string) =>
    `Номер ${number} в этом году уже есть: ${title}.\n\nВсё равно зарегистрировать с этим номером? Так бывает, если приказы разных видов нумеруют отдельно.`,
  numberTaken: (number: string, title: string) =>
    `Номер ${number} только что получил другой документ: ${title}. Ничего не изменено; выберите «Документ подписан» ещё раз.`,
  registering: (count: number) => `Регистрация подписанных документов: ${count}`,
  signedMany: (count: number) =>
    `Зарегистрировано документов: ${count}. Номера, ссылки и PDF на листе «Документы». Изменить эти документы больше нельзя.`,
  askNumberIfAny: (name: string) => `Номер, если он есть (можно оставить пустым).\n\n${name}`,
  askDate: (name: string) => `Дата документа, например 01.03.2023.\n\n${name}`,
  badNumber: 'Номер не введён. Ничего не изменено.',
  badDate: (text: string) => `«${text}» — не дата. Напишите, например, 01.03.2023. Ничего не изменено.`,
  signed: (name: string) =>
    `Зарегистрировано: ${name}. Строки плана, которых это касается, отмечены выполненными. Изменить этот документ больше нельзя.`,
  printed: (link: string) => `Готово к печати: ${link}`,
  evidence: (genre: string, name: string, number: string, date: string) =>
    number === '' ? `${name} от ${date}` : `${genre} № ${number} от ${date}`,
  /** «Приказ (проект) «Об утверждении …»», «Приказ № 5 «…»», «Сертификат наставника (проект)». */
  fileName: (genre: string, name: string, number: string, isDraft: boolean) => {
    const mark = isDraft ? ' (проект)' : number === '' ? '' : ` № ${number}`;
    return name.startsWith(`${genre} «`) ? `${genre}${mark}${name.slice(genre.length)}` : `${name}${mark}`;
  },
  blankNumber: '________',
  noNumber: 'б/н',
  blankDate: '«___»\u00a0____________ 20___\u00a0г.',
  templates: {
    title: 'Создать шаблоны',
    ask: (count: number, newer: number, taken: number) =>
      [
        ...(count > 0
          ? [
              `Шаблон делается сам, когда документ издают впервые. Создать остальные (${count}), чтобы поправить их заранее.`,
            ]
          : []),
        ...(newer > 0
          ? [
              `Есть новая редакция текстов (${newer}). Она ляжет рядом с вашими шаблонами, они не изменятся; какую взять, отметите на листе «Шаблоны».`,
            ]
          : []),
        ...(taken > 0 ? [`Перейти на отмеченные новые редакции (${taken}); прежние файлы останутся в папке.`] : []),
        'Продолжить?',
      ].join('\n\n'),
    foreign: (title: string) =>
      `• «${title}»: в столбце «Шаблон» стоит ссылка на другой документ; вернёт её «Настройка и проверка» → «Проверить таблицу»`,
    all: 'Все шаблоны уже созданы. Ссылки на листе «Шаблоны».',
    done: (count: number) => `Создано шаблонов: ${count}. Ссылки на листе «Шаблоны»; слова в них можно менять.`,
    stopped: (count: number, left: number) =>
      `Создано шаблонов: ${count}, осталось: ${left}. Google даёт на один запуск шесть минут: выберите «Создать шаблоны» ещё раз.`,
    none: 'Шаблонов ещё нет: каждый делается сам, когда документ издают впервые. Сделать все сразу: «Документы» → «Создать шаблоны».',
    fine: (count: number) => `Проверено шаблонов: ${count}. Все обозначения на месте.`,
    faults: (lines: string[]) => `Исправьте в шаблонах (ссылки на листе «Шаблоны»):\n${lines.join('\n')}`,
    gone: (title: string) =>
      `• «${title}»: файл удалён или закрыт для вас; новый сделает «Настройка и проверка» → «Проверить таблицу»`,
    lacks: (title: string, names: string) => `• «${title}»: нет ${names}`,
    unknown: (title: string, names: string) => `• «${title}»: неизвестно ${names}`,
  },
  names: {
    risky: 'проверьте',
    done: (people: number, risky: number) =>
      `На листе «Склонение» людей: ${people}, проверить стоит: ${risky}. Если форма неверна, впишите верную в жёлтый столбец: в документах будет она.`,
    made: (forms: readonly string[]) => forms.join(' — '),
  },
  approval: { changed: 'изменено после утверждения', added: 'добавлено после утверждения' },
  change: { changed: 'новая редакция', added: 'добавлено', removed: 'исключено' },
} as const;
