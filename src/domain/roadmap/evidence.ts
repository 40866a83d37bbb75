import { formatCivil } from '../calendar/civil-date';
import { counted } from '../messages/ru/counted';

/** What proves a row, as its cell and the report say it: Russian in every language of the interface. */
export const EVIDENCE = {
  unproved: 'Сделано до начала ведения',
  survey: (title: string, answers: number) => `${title}: ${counted(answers, 'ответ', 'ответа', 'ответов')}`,
  base: (people: number) => `в базе ${counted(people, 'человек', 'человека', 'человек')}`,
  document: (title: string, number: string, date: string) => `${title}, № ${number} от ${formatCivil(date)}`,
  byLink: 'материалы по ссылке',
  proof: (what: string, number: string, date: string) =>
    `${what}${number === '' ? '' : ` № ${number}`}${date === '' ? '' : ` от ${date}`}`,
} as const;
