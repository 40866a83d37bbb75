const more = (count: number) => (count > 0 ? ` и ещё ${count}` : '');
const who = ({ sharing, allowed }: Whom, shared = '') => {
  const clauses = [...(sharing && shared !== '' ? [shared] : []), ...(allowed ? ['с кем пара допустима'] : [])];
  return clauses.length === 0 ? '' : `, ${clauses.join(' и ')},`;
};
const ORDINALS = ['с первым', 'со вторым', 'с третьим', 'с четвёртым', 'с пятым', 'с шестым'];
const place = (count: number) => ORDINALS[count - 1] ?? `с ${count}-м`;

/** Who of a side is meant, where that is not everybody: those with a topic in common, and those whom no rule keeps apart. */
export type Whom = { sharing: boolean; allowed: boolean };

/** What would make a pair possible. */
export type Possible = { place: string; others: readonly string[]; mentor: string; isLocked: boolean; points: number };

/** Why two people suit each other, why not, and what would help. */
export const FIT_WORDS = {
  /** What both have stated alike, differently, or not both. */
  subjects: { same: 'общий предмет', different: 'предметы разные', unknown: 'предмет указан не у обоих' },
  ages: { same: 'общий возраст', different: 'работают с разным возрастом', unknown: 'возраст указан не у обоих' },
  formats: { same: 'обоим удобно', different: 'удобный формат разный', unknown: 'формат указан не у обоих' },
  times: {
    same: 'обоих устраивает',
    different: 'общего удобного времени нет',
    unknown: 'удобное время указано не у обоих',
  },
  experience: {
    unknown: 'стаж указан не у обоих',
    known: (mentor: number, mentee: number) => `стаж наставника ${mentor}, наставляемого ${mentee}`,
  },
  load: (places: number, held: number) => `наставник готов взять: ${places}${held > 0 ? `, уже ведёт: ${held}` : ''}`,
  topics: {
    noneWanted: 'темы наставляемого не указаны',
    noneOffered: 'темы наставника не указаны',
    graded: (topic: string, grade: number) => `${topic} (${grade} из 3)`,
    needed: (topics: string, answer: string) => `нужна помощь: ${topics} — ${answer}`,
    named: (topics: readonly string[], most: number) => topics.slice(0, most).join(', ') + more(topics.length - most),
    others: 'у наставника другие темы',
    some: (given: number, wanted: number, topics: string) =>
      `наставник готов помочь по ${given} из ${wanted}: ${topics}`,
    notFully: 'наставник готов помочь по всем, но не в полной мере',
    all: (wanted: number) => `наставник готов помочь${wanted === 1 ? '' : wanted === 2 ? ' по обеим' : ' по всем'}`,
    mark: (topic: string, grade: number) => `${topic} на ${grade}`,
    marked: (marks: string) => `наставник отметил: ${marks}`,
    markedAlike: (wanted: number, grade: number) =>
      `наставник отметил ${['эту тему', 'обе темы'][wanted - 1] ?? 'все эти темы'} на ${grade}`,
  },
  extras: {
    beyond: (lines: string) => `. Сверх совместимости: ${lines}`,
    menteeWants: (choice: number) => `наставляемый хочет работать с этим наставником (${choice}-й выбор)`,
    mentorWants: (choice: number) => `наставник хочет работать с этим наставляемым (${choice}-й выбор)`,
    again: 'продолжение завершённой пары',
    groupTopic: (topic: string) => `общая тема группы: ${topic}`,
    waiting: (day: string) => `ждёт пару с ${day}`,
  },
  ineligible: {
    mentorConsent: 'нет согласия наставника',
    menteeConsent: 'нет согласия наставляемого',
    mentorAway: 'наставник сейчас не участвует',
    menteeAway: 'наставляемый сейчас не участвует',
    forms: 'формы наставничества разные',
    noPlaces: 'у наставника не указано ни одного места',
    groupTime: 'группа наставника встречается в другое время',
    same: 'наставник и наставляемый — один человек',
    mentorAvoids: 'наставник просил не работать с этим человеком',
    menteeAvoids: 'наставляемый просил не работать с этим человеком',
    barred: 'эту пару решено не предлагать',
    chief: 'один из двоих руководит другим',
    topics: 'у наставника другие темы',
    low: (points: number, least: number) => `совместимость ${points}, меньше наименьшей (${least})`,
    noMentor: (mentor: string) => `наставника «${mentor}» нет в базе`,
    severalMentors: (mentor: string) => `«${mentor}» – так зовут нескольких наставников, впишите код`,
    severalMentees: (mentee: string) => `«${mentee}» – так зовут нескольких наставляемых, впишите код`,
    noMenteeNamed: 'впишите наставляемого: код или фамилию',
    noMentee: (mentee: string) => `наставляемого «${mentee}» нет в базе`,
    paired: (mentor: string) => `у наставляемого уже есть пара: ${mentor}`,
    full: (mentor: string, load: number, places: number) =>
      `у ${mentor} не осталось свободных мест: занято ${load} из ${places}`,
  },
  left: {
    noCode: 'нет кода участника',
    noConsent: 'нет согласия',
    state: (state: string) => `состояние: ${state}`,
    noMentors: 'нет ни одного участвующего наставника с согласием',
    full: (mentors: string) => `нет свободных мест у подходящих наставников: ${mentors}`,
    short: (mentors: string) => `группа не набралась: ${mentors}`,
    least: (least: number) => `нужно не меньше ${least}`,
    nobody: (reasons: string) => `ни с кем из наставников пары быть не может: ${reasons}`,
    low: (least: number, whom: Whom) =>
      `со всеми наставниками${who(whom, 'у кого есть нужная тема')} совместимость меньше ${least}`,
    topics: (topics: string, whom: Whom) => `никто из наставников${who(whom)} не готов помочь по темам: ${topics}`,
    noPlaces: 'мест нет',
    taken: (load: number, places: number) => `занято ${load} из ${places}`,
    mentorNoPlaces: 'не указано ни одного места для наставляемого',
    noMentees: 'нет наставляемых с согласием и без пары',
    mentorNobody: (reasons: string) => `никто из наставляемых без пары не подходит: ${reasons}`,
    mentorLow: (least: number, whom: Whom) =>
      `со всеми наставляемыми без пары${who(whom, 'кому нужны его темы')} совместимость меньше ${least}`,
    mentorTopics: (whom: Whom) => `никому из наставляемых без пары${who(whom)} не нужны темы этого наставника`,
    mentorShort: (least: number, fitting: number) =>
      `группа не набралась: нужно не меньше ${least}, подходят: ${fitting}`,
    elsewhere: 'подходящим наставляемым подобраны другие наставники',
    asked: 'подходящим наставляемым вручную вписаны другие наставники',
    more,
  },
  /** Steps to a pair: a place, conditions in order; a mentor whom none of them names; whether the pair must be locked. */
  changes: {
    possible: ({ place, others, mentor, isLocked, points }: Possible) =>
      [place, others.join(' и ')].filter((part) => part !== '').join(', ') +
      `${others.length > 0 ? ',' : ''} пара ${mentor === '' ? '' : `с ${mentor} `}возможна` +
      `${isLocked ? ', если её закрепить' : ''}, совместимость ${points} из 100`,
    onlyLocked: (mentor: string, points: number) =>
      `если закрепить пару с ${mentor}, она возможна, совместимость ${points} из 100`,
    place: (mentor: string, places: number) => `${place(places)} местом у ${mentor}`,
    topic: (mentor: string, topic: string) => `если ${mentor} возьмёт тему «${topic}»`,
    group: (mentor: string, least: number) => `если у ${mentor} в столбце «Не меньше» будет ${least}`,
    groupTime: (mentor: string, time: string) => `если подойдёт время «${time}» группы ${mentor}`,
    form: (mentor: string, form: string) => `если ${mentor} возьмёт форму «${form}»`,
    back: (mentor: string) => `если ${mentor} снова будет участвовать`,
    consent: (mentor: string) => `если ${mentor} даст согласие`,
    unbar: (mentor: string) => `если снять запрет на пару с ${mentor}`,
    least: (points: number) => `если наименьшая совместимость будет ${points}`,
    chiefs: 'если начальник и подчинённый могут быть парой («Настройки»)',
  },
  decided: (doubt: string) => `так решил человек: ${doubt}`,
  full: ' (мест нет)',
  group: (mentor: string, time: string) => `группа ${mentor}: ${time}`,
  views: { load: (load: number, places: number) => `${load} из ${places}`, unpaired: 'без пары' },
};
