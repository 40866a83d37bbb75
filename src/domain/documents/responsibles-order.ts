import { WORDS } from '../messages/words';
import { order } from './order';
import { annex, CONTROL, headings, table } from './parts';
import { LISTED, listedRows, namedRoles } from './people';

/** Приказ о назначении куратора и ответственных: who answers for what, as the sheet «Ответственные» has it. */
export const RESPONSIBLES_ORDER = order({
  kind: 'responsibles-order',
  title: 'О назначении куратора и ответственных за организацию наставничества',
  preamble: 'В целях реализации дорожной карты (плана мероприятий) наставничества в {{УчебныйГод}} учебном году',
  clauses: [
    'Назначить куратором наставничества {{Куратор.ФИО|вин}}.',
    'Возложить на куратора наставничества ведение баз наставников и наставляемых, организацию анкетирования, подбора и сопровождения наставнических пар, подготовку отчётности.',
    'Назначить ответственных за выполнение мероприятий дорожной карты согласно приложению 1 к настоящему приказу.',
    'Ответственным обеспечить выполнение мероприятий в установленные сроки и представлять куратору сведения об их исполнении.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Ответственные за выполнение мероприятий дорожной карты'),
    table(
      [36, 140, 176, 130],
      ['№', 'В дорожной карте', 'Фамилия, имя, отчество', 'Должность'],
      ['{{Список.№}}', '{{Список.Роль}}', '{{Список.ФИО}}', '{{Список.Должность}}'],
    ),
  ],
  lists: { people: { ...LISTED, 'Список.Роль': 'text' } },
  missing: (facts) => (namedRoles(facts).length === 0 ? WORDS.documents.noRoles : null),
  rows(facts) {
    const roles = namedRoles(facts);
    return {
      people: listedRows(roles).map((row, index) => ({ ...row, 'Список.Роль': roles[index]?.role ?? '' })),
    };
  },
  proves: ['responsibles'],
});
