const more = (count: number) => (count > 0 ? ` и ещё ${count}` : '');
const ORDINALS = ['с первым', 'со вторым', 'с третьим', 'с четвёртым', 'с пятым', 'с шестым'];
const place = (count: number) => ORDINALS[count - 1] ?? `с ${count}-м`;
const possible = (points: number) => `пара возможна, совместимость ${points} из 100`;

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
    some: (given: number, wanted: number, topics: string) => `наставник готов по ${given} из ${wanted}: ${topics}`,
    notFully: 'наставник готов по всем, но не в полной мере',
    all: (wanted: number) =>
      wanted === 1 ? 'наставник готов' : wanted === 2 ? 'наставник готов по обеим' : 'наставник готов по всем',
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
    low: (least: number) => `со всеми наставниками совместимость меньше ${least}`,
    topics: (topics: string) => `никто из наставников не готов помочь по темам: ${topics}`,
    noPlaces: 'мест нет',
    taken: (load: number, places: number) => `занято ${load} из ${places}`,
    mentorNoPlaces: 'не указано ни одного места для наставляемого',
    noMentees: 'нет наставляемых с согласием и без пары',
    mentorNobody: (reasons: string) => `никто из наставляемых без пары не подходит: ${reasons}`,
    mentorLow: (least: number) => `со всеми наставляемыми без пары совместимость меньше ${least}`,
    mentorTopics: 'никому из наставляемых без пары не нужны темы этого наставника',
    mentorShort: (least: number, fitting: number) =>
      `группа не набралась: нужно не меньше ${least}, подходят: ${fitting}`,
    elsewhere: 'подходящие наставляемые распределены к другим наставникам',
    more,
  },
  changes: {
    place: (mentor: string, places: number, points: number) =>
      `${place(places)} местом у ${mentor} ${possible(points)}`,
    topic: (mentor: string, topic: string, points: number) =>
      `если ${mentor} возьмёт тему «${topic}», ${possible(points)}`,
    lockedPlace: (mentor: string, places: number, points: number) =>
      `${place(places)} местом у ${mentor} пара возможна, если её закрепить, совместимость ${points} из 100`,
    lockedTopic: (mentor: string, topic: string, points: number) =>
      `если ${mentor} возьмёт тему «${topic}», а пару закрепить, она возможна, совместимость ${points} из 100`,
    group: (mentor: string, least: number, points: number) =>
      `если у ${mentor} в столбце «Не меньше» будет ${least}, ${possible(points)}`,
    groupTime: (mentor: string, time: string, points: number) =>
      `если время группы ${mentor} (${time}) подойдёт, ${possible(points)}`,
    form: (mentor: string, form: string, points: number) =>
      `если ${mentor} возьмёт форму «${form}», ${possible(points)}`,
    back: (mentor: string, points: number) => `если ${mentor} снова будет участвовать, ${possible(points)}`,
    consent: (mentor: string, points: number) => `если ${mentor} даст согласие, ${possible(points)}`,
    unbar: (mentor: string, points: number) => `если снять запрет на пару с ${mentor}, ${possible(points)}`,
    least: (mentor: string, points: number) =>
      `если наименьшая совместимость будет ${points}, возможна пара с ${mentor}`,
  },
  decided: (doubt: string) => `так решил человек: ${doubt}`,
  full: ' (мест нет)',
  group: (mentor: string, time: string) => `группа ${mentor}: ${time}`,
  views: { load: (load: number, places: number) => `${load} из ${places}`, unpaired: 'без пары' },
};
