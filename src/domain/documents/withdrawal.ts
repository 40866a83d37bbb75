import { WORDS } from '../messages/words';
import { BY_HAND, nameOf, SPARE } from './consents';
import { paper } from './paper';
import { PAPER_WORDS } from './paper-words';
import { addressed, byHand, heading, SIGNED_BY_HAND, signatures, text } from './parts';
import { participants } from './people';
import { withoutBraces } from './tokens';

/** Отзыв согласия: the blank by which a participant, or a representative, takes a consent back; the act follows it. */
export const WITHDRAWAL = paper({
  kind: 'withdrawal',
  genre: 'Бланк',
  name: 'Бланк отзыва согласия на обработку персональных данных',
  printed: true,
  fields: { 'Участник.ФИО': 'person' },
  missing: ({ settings }) => (settings.address === '' ? WORDS.documents.noAddress : null),
  each: (facts) => [
    ...participants(facts).map(({ id, name }) => ({ id, title: withoutBraces(name) })),
    { id: SPARE, title: PAPER_WORDS.spareBlank },
  ],
  values: (facts, { about: [id = SPARE] }) => ({ 'Участник.ФИО': id === SPARE ? BY_HAND : nameOf(facts, id) }),
  blocks: () => [
    ...addressed('от {{Участник.ФИО|род}}'),
    heading('ОТЗЫВ СОГЛАСИЯ', 24),
    { ...heading('на обработку персональных данных', 0), after: 6 },
    ...byHand('адрес заявителя:', 'адрес места жительства'),
    ...byHand('документ, удостоверяющий личность:', 'вид, серия, номер, кем и когда выдан'),
    ...byHand(
      'законный представитель, если участник несовершеннолетний:',
      'фамилия, имя, отчество, документ, подтверждающий полномочия',
    ),
    text(
      'Отзываю согласие на обработку персональных данных участника программы наставничества ({{Участник.ФИО}}), данное «____» ______________ 20____ г. оператору: {{Организация.Полное}}, адрес: {{Организация.Адрес}}.',
      12,
    ),
    text(
      'Прошу прекратить обработку этих персональных данных и уничтожить их в срок, установленный законодательством, если нет иных законных оснований для их обработки, и сообщить об этом:',
    ),
    ...byHand('', 'почтовый адрес, адрес электронной почты или телефон для ответа'),
    ...signatures(['«____» ______________ 20____ г.', ''], [SIGNED_BY_HAND, '(подпись, расшифровка подписи)']),
    {
      kind: 'paragraph',
      text: 'Отзыв получен «____» ______________ 20____ г., вх. № ____________',
      before: 24,
      size: 11,
    },
    ...byHand('Принял(а):', 'должность, фамилия, инициалы, подпись'),
  ],
});
