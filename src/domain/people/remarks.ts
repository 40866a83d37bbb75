import type { Person, Role } from './person';

/** An answer whose name is empty or nothing but punctuation. */
export function namelessRemark(role: Role, response: string): string {
  const sheet = role === 'mentor' ? 'Наставники' : 'Наставляемые';
  return `Ответ ${response} без ФИО: в базу не внесён. Узнайте, чей он, и впишите человека в лист «${sheet}».`;
}

/** An answer whose name stands in several rows of its base. */
export function namesakesRemark(name: string, rows: readonly Person[], response: string): string {
  const ids = rows.map((person) => person.id).join(', ');
  return (
    `Ответ ${response} («${name}») подходит к нескольким строкам: ${ids}. Он никому не записан. ` +
    'Оставьте одну строку или различите имена.'
  );
}

/** A response that was corrected by its author so that the name no longer meets the row it once filled. */
export function retypedRemark(name: string, before: Person): string {
  return (
    `Ответ, по которому внесён ${before.id} («${before.name}»), исправлен: теперь в нём «${name}», это новая строка. ` +
    'Если это один человек, удалите лишнюю.'
  );
}
