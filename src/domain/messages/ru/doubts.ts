type Named = { id: string; name: string };

const listed = (people: readonly Named[]) =>
  people.map(({ id, name }) => (name === '' ? id : `${id} «${name}»`)).join(', ');

/** What the sheet «Сомнения» says. */
export const DOUBT_WORDS = {
  nameless: '(без ФИО)',
  codeless: '(без кода)',
  noCode: '(текст, не похожий на код)',
  whose: 'Чей это ответ, неизвестно. Узнайте и впишите код человека.',
  namesakes: (people: readonly Named[]) => `Так зовут нескольких: ${listed(people)}. Впишите код того, кто отвечал.`,
  retyped: (before: Named) =>
    `По этому ответу внесён ${listed([before])}, теперь в нём другое имя: исправлена ошибка или это другой человек?`,
  near: (people: readonly Named[]) => `Похоже на: ${listed(people)}. Тот же человек или новый?`,
  missing: 'В коде нет последней буквы, по которой проверяется номер.',
  wrong: 'Последняя буква кода не подходит к номеру: в нём опечатка.',
  right: 'Код правильный.',
  twice: 'Этот код стоит в базе дважды.',
  perhaps: (people: readonly Named[]) => `Возможно, это ${listed(people)}.`,
  nobodyHas: (code: string) =>
    code.trim() === ''
      ? 'Впишите код человека в столбец «Кто это».'
      : `Кода «${code.trim()}» нет в базах. Исправьте его.`,
  newNeedsName:
    'В ответе нет ФИО. Впишите человека на лист базы сами, а здесь выберите «это тот же человек» и его код.',
  newNeedsCode: 'Впишите код нового человека в столбец «Кто это».',
  done: (fate: string, person: string) => (person === '' ? fate : `${fate}: ${person}`),
  gone: 'Этого ответа в анкете больше нет.',
  floodDone: 'Учтено для всех ответов этого дня.',
  late: 'после срока',
  over: (limit: number) => ({
    came: `больше ${limit} ответов за день`,
    may: 'Форму могли заполнить посторонние. Кто уже есть в базе, учтён; новых людей программа не внесла. «Новый человек» внесёт всех, «не учитывать» – никого.',
  }),
  taken: (code: string) => `Код ${code} уже занят. Впишите другой или выберите «это тот же человек».`,
};
