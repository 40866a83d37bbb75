/** What a mentor of a kindergarten can help with and a mentee may need help with; one list for both, or nothing could be compared. */
export const TOPICS = [
  'календарно-тематическое планирование',
  'конспект и методика занятия',
  'поведение и мотивация детей',
  'работа с родителями',
  'ФГОС и ФОП ДО',
  'работа с детьми с ОВЗ и с одарёнными',
  'документация группы',
  'подготовка к аттестации и конкурсам',
] as const;
