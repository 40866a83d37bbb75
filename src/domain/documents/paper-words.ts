import { uncapitalised } from '../text';

/** Words of the documents themselves and of their register: Russian in every language of the interface. */
export const PAPER_WORDS = {
  named: (genre: string, title: string) => `${genre} «${title}»`,
  bundle: (first: number, last: number, count: number) =>
    first === 1 && last === count ? `все вместе (${count})` : `все вместе (с ${first} по ${last} из ${count})`,
  spareBlank: 'запасной бланк без имени',
  draftMark: 'ПРОЕКТ',
  insteadOf: (title: string, number: string, date: string) => {
    const name = uncapitalised(title);
    return title.startsWith('Приказ ')
      ? `Признать утратившим силу приказ от ${date} № ${number}${name.slice('приказ'.length)}.`
      : `Взамен документа: ${name}${number === '' ? '' : ` № ${number}`} от ${date}`;
  },
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
  approval: { changed: 'изменено после утверждения', added: 'добавлено после утверждения' },
  change: { changed: 'новая редакция', added: 'добавлено', removed: 'исключено' },
  /** A line of «Склонение». */
  names: {
    risky: 'проверьте',
    made: (forms: readonly string[]) => forms.join(' — '),
  },
  /** What the act of destruction says of the data, by mode. */
  destroyed: {
    named:
      'фамилия, имя, отчество; должность (класс, группа); ответы на анкеты; сведения об участии в программе наставничества',
    coded:
      'связанные с кодом участника должность (класс, группа), ответы на анкеты, сведения об участии в программе наставничества',
  },
} as const;
