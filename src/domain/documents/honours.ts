import { WORDS } from '../messages/words';
import { paper } from './paper';
import { DRAFT, HEAD, heading, signature, text, WIDE, WIDTH } from './parts';
import { eachMentor, lostWorked, mentorsOf, noPairs, workedPairs } from './people';
import type { DocumentKind, Facts, Paper } from './types';

function honour(
  parts: Partial<DocumentKind> & Pick<DocumentKind, 'kind' | 'genre' | 'blocks'> & { name: string },
): DocumentKind {
  return paper({
    ...parts,
    fields: { 'Наставник.ФИО': 'person', 'Наставник.Должность': 'post' },
    missing: (facts) => noPairs(workedPairs(facts), WORDS.documents.noOrderedPairs),
    each: (facts) => eachMentor(workedPairs(facts)),
    spoiled: lostWorked,
    values,
  });
}

function values(facts: Facts, { about }: Paper): Record<string, string> {
  const mentor = mentorsOf(workedPairs(facts)).find(({ id }) => about.includes(id));
  return { 'Наставник.ФИО': mentor?.name ?? '', 'Наставник.Должность': mentor?.post ?? '' };
}

/** Благодарственное письмо наставнику. */
export const THANKS_LETTER = honour({
  kind: 'thanks-letter',
  genre: 'Благодарственное письмо',
  name: 'Благодарственное письмо наставнику',
  proves: ['thanks'],
  blocks: () => [
    DRAFT,
    HEAD,
    { ...heading('БЛАГОДАРСТВЕННОЕ ПИСЬМО', 110), size: 24 },
    { ...heading('за работу наставника в {{УчебныйГод}} учебном году', 0), size: 14 },
    { ...heading('{{Наставник.ФИО|обращение}}!', 36), size: 16, after: 18 },
    {
      ...text(
        '{{Организация.Полное}} благодарит Вас за внимание к людям, щедрость, с которой Вы делитесь опытом, и за помощь в профессиональном и личностном становлении наставляемых.',
      ),
      size: 14,
    },
    { ...text('Желаем Вам здоровья, благополучия и новых успехов!', 12), size: 14 },
    { kind: 'paragraph', text: '', before: 60 },
    ...signature(WIDTH),
    { kind: 'paragraph', text: '{{Документ.Дата}}', before: 12 },
  ],
});

/** Сертификат наставника, landscape. */
export const CERTIFICATE = honour({
  kind: 'certificate',
  genre: 'Сертификат',
  name: 'Сертификат наставника',
  landscape: true,
  blocks: () => [
    DRAFT,
    HEAD,
    { ...heading('СЕРТИФИКАТ', 50), size: 32 },
    { ...heading('наставника', 0), size: 16 },
    { kind: 'paragraph', text: 'подтверждает, что', align: 'center', before: 18, size: 14 },
    { ...heading('{{Наставник.ФИО}}', 12), size: 22 },
    { kind: 'paragraph', text: '{{Наставник.Должность}}', align: 'center', size: 14 },
    {
      kind: 'paragraph',
      text: '{{Наставник.ФИО|осуществлял/осуществляла}} наставничество в {{УчебныйГод}} учебном году',
      align: 'center',
      before: 12,
      size: 14,
    },
    { kind: 'paragraph', text: '', before: 36 },
    ...signature(WIDE),
    { kind: 'paragraph', text: '{{Документ.Дата}}', before: 6 },
  ],
});
