import { type Chance, shuffled } from './chance';

/** The invented kindergarten: nobody and nothing here exists. */
export const KINDERGARTEN = {
  full: 'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»',
  short: 'МДОУ «Детский сад № 12 Ручеёк»',
  quoted: '«Детский сад № 12 Ручеёк»',
  place: 'г. Заречный',
  director: { post: 'Заведующий', name: 'Соколова Марина Игоревна', email: 'head@rucheek.example' },
  coordinator: { post: 'Старший воспитатель', name: 'Лебедева Ольга Петровна', email: 'curator@rucheek.example' },
  psychologist: { post: 'Педагог-психолог', name: 'Тихонова Вера Андреевна', email: 'psychologist@rucheek.example' },
  /** Works in the same spreadsheet, but did not set it up. */
  deputy: { post: 'Заместитель заведующего', name: 'Крылова Нина Олеговна', email: 'deputy@rucheek.example' },
};

/** What one person ticks and types in a form; choices are numbers of the lists that the form shows. */
export interface Teacher {
  name: string;
  post: string;
  topics: number[];
  times: number[];
  /** Answer to the last question: how many mentees, or the main request. */
  last: string;
}

/** Everybody who answers: seven mentors, five mentees. */
export interface Staff {
  mentors: Teacher[];
  mentees: Teacher[];
}

/** Twelve invented teachers; the same seed gives the same people. */
export function inventStaff(chance: Chance): Staff {
  const names = inventNames(12, chance);
  const teacher = (name: string, posts: readonly string[], topics: number, times: number, last: string): Teacher => ({
    name,
    post: oneOf(posts, chance),
    topics: some(topics, TOPICS, chance),
    times: some(times, TIMES, chance),
    last,
  });
  return {
    mentors: names
      .slice(0, 7)
      .map((name, index) => teacher(name, EXPERIENCED, 4, 3, ['2', '1', '1', '3', '1', '2', '1'][index] ?? '1')),
    mentees: names.slice(7).map((name, index) => teacher(name, YOUNG, 2, 3, REQUESTS[index] ?? '')),
  };
}

/** How many choices the two lists of the forms have. */
const TOPICS = 8;
const TIMES = 6;

const SURNAMES = 'Белова Громова Ёлкина Зимина Калинина Логинова Маслова Орлова Панина Рогова Седова Уварова Фомина';
const FIRST_NAMES = 'Анна Вера Дарья Елена Ирина Ксения Лариса Надежда Полина Светлана Татьяна Юлия';
const PATRONYMICS = 'Андреевна Борисовна Викторовна Дмитриевна Ильинична Львовна Олеговна Павловна Сергеевна Юрьевна';
const EXPERIENCED = ['Воспитатель', 'Старший воспитатель', 'Музыкальный руководитель', 'Учитель-логопед'] as const;
const YOUNG = ['Воспитатель', 'Инструктор по физической культуре', 'Воспитатель младшей группы'] as const;
const REQUESTS = [
  'Хочу увереннее проводить занятия в младшей группе',
  'Нужна помощь в разговоре с родителями на собрании',
  'Не успеваю вести документацию группы',
  'Хочу научиться планировать неделю',
  'Готовлюсь к первой аттестации',
] as const;

function inventNames(count: number, chance: Chance): string[] {
  const surnames = shuffled(SURNAMES.split(' '), chance).slice(0, count);
  return surnames.map(
    (surname) => `${surname} ${oneOf(FIRST_NAMES.split(' '), chance)} ${oneOf(PATRONYMICS.split(' '), chance)}`,
  );
}

function oneOf(things: readonly string[], chance: Chance): string {
  return things[Math.floor(chance() * things.length)] ?? '';
}

function some(count: number, of: number, chance: Chance): number[] {
  const numbers = Array.from({ length: of }, (_, index) => index);
  return shuffled(numbers, chance)
    .slice(0, count)
    .sort((one, other) => one - other);
}
