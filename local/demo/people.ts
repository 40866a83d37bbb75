import { type Chance, shuffled } from './chance';
import type { InventedSchool } from './schools';

/** What one person ticks and types in a form; choices are numbers of the lists that the form shows. */
export interface Teacher {
  name: string;
  /** What the person's slip says where the school keeps codes, as the page of names gives them. */
  code: string;
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

/** Twelve invented people of a school; the same seed gives the same people. */
export function inventStaff({ mentors, mentees, mixed }: InventedSchool, chance: Chance): Staff {
  const names = inventNames(12, mixed, chance);
  const teacher = (name: string, posts: readonly string[], topics: number, times: number, last: string): Teacher => ({
    name,
    code: codeOf(posts === mentors ? 'НК' : 'НМ', names.indexOf(name) + 1),
    post: oneOf(posts, chance),
    topics: some(topics, TOPICS, chance),
    times: some(times, TIMES, chance),
    last,
  });
  return {
    mentors: names
      .slice(0, 7)
      .map((name, index) => teacher(name, mentors, 4, 3, ['2', '1', '1', '3', '1', '2', '1'][index] ?? '1')),
    mentees: names.slice(7).map((name, index) => teacher(name, mentees.posts, 2, 3, mentees.requests[index] ?? '')),
  };
}

/** How many choices the two lists of the forms have. */
const TOPICS = 8;
const TIMES = 6;

const SURNAMES = 'Белова Громова Ёлкина Зимина Калинина Логинова Маслова Орлова Панина Рогова Седова Уварова Фомина';
const FIRST_NAMES = 'Анна Вера Дарья Елена Ирина Ксения Лариса Надежда Полина Светлана Татьяна Юлия';
const PATRONYMICS = 'Андреевна Борисовна Викторовна Дмитриевна Ильинична Львовна Олеговна Павловна Сергеевна Юрьевна';
/** Of men, in the same order. */
const MEN = {
  surnames: 'Белов Громов Ёлкин Зимин Калинин Логинов Маслов Орлов Панин Рогов Седов Уваров Фомин',
  firstNames: 'Антон Вадим Денис Егор Иван Кирилл Леонид Никита Павел Сергей Тимур Юрий',
  patronymics: 'Андреевич Борисович Викторович Дмитриевич Ильич Львович Олегович Павлович Сергеевич Юрьевич',
};

/** A code of the school's key: the letter is the number's remainder by 13. */
function codeOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}${'ГДЖИЛПФЦШЫЭЮЯ'.charAt(number % 13)}`;
}

function inventNames(count: number, mixed: boolean, chance: Chance): string[] {
  const women = SURNAMES.split(' ');
  return shuffled(women, chance)
    .slice(0, count)
    .map((surname) => {
      const isMan = mixed && chance() < 0.5;
      const first = oneOf((isMan ? MEN.firstNames : FIRST_NAMES).split(' '), chance);
      const patronymic = oneOf((isMan ? MEN.patronymics : PATRONYMICS).split(' '), chance);
      const own = isMan ? MEN.surnames.split(' ')[women.indexOf(surname)] : surname;
      return `${own} ${first} ${patronymic}`;
    });
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
