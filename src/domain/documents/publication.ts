import { formatCivil } from '../calendar/civil-date';
import { counted } from '../messages/ru/counted';
import { WORDS } from '../messages/words';
import { paper } from './paper';
import { byHand, HEAD, headings, text } from './parts';
import { livePairs, participants } from './people';
import { planCounts } from './plan-rows';

/** Материал для сайта: the results in figures, and nobody's name. */
export const PUBLICATION = paper({
  kind: 'publication',
  genre: 'Материал',
  name: 'Материал для сайта о результатах программы (без имён)',
  printed: true,
  fields: { 'Публикация.Участники': 'text', 'Публикация.План': 'text', 'Публикация.НаДату': 'date' },
  missing: (facts) => (participants(facts).length === 0 ? WORDS.documents.noPeople : null),
  blocks: () => [
    HEAD,
    ...headings('МАТЕРИАЛ ДЛЯ САЙТА', 'о результатах программы наставничества в {{УчебныйГод}} учебном году'),
    text(
      'В {{УчебныйГод}} учебном году в {{Организация.Краткое}} работает программа наставничества. {{Публикация.Участники}}',
      12,
    ),
    text(
      'Пары встречались в течение года: ставили цели, составляли персонализированные программы, разбирали занятия и трудные случаи, учились друг у друга. {{Публикация.План}}',
    ),
    text(
      'Благодарим наставников за щедрость и терпение, наставляемых — за доверие и труд, партнёров — за помощь. Кто хочет стать наставником или найти наставника, может обратиться к куратору программы.',
    ),
    text('Сведения на {{Публикация.НаДату}}.'),
    text(
      'Имена, фотографии и цитаты добавляют, только если участник дал согласие на распространение персональных данных.',
      24,
    ),
    ...byHand('Подготовил(а):', 'фамилия, инициалы, подпись, дата'),
  ],
  values(facts) {
    const { mentors, mentees, roadmap } = facts;
    const { all, done } = planCounts(roadmap);
    return {
      'Публикация.Участники': `В ней участвуют ${counted(mentors.length, 'наставник', 'наставника', 'наставников')} и ${counted(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}, работают ${counted(livePairs(facts).length, 'пара', 'пары', 'пар')}.`,
      'Публикация.План': roadmap.length === 0 ? '' : `Выполнено мероприятий дорожной карты: ${done} из ${all}.`,
      'Публикация.НаДату': formatCivil(facts.today),
    };
  },
  serves: ['results-publicity', 'publicity'],
});
