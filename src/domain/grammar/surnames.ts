import { inclineLastname } from 'lvovich';
import { capitalised } from '../text';
import { CASES, type Case, type Gender } from './cases';

type Declension = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** The library's names of the cases. */
export const IN_LVOVICH: Record<Exclude<Case, 'им'>, Declension> = {
  род: 'genitive',
  дат: 'dative',
  вин: 'accusative',
  тв: 'instrumental',
  пр: 'prepositional',
};

/** First parts of double surnames that stay as they are. */
const FIXED_PARTS = new Set(['бонч', 'грум', 'шен', 'мак', 'тер', 'кара', 'ван', 'де', 'дос', 'сан']);

/** Words that became surnames of men: with a vowel that goes, or stressed at the end; five oblique forms. */
const NOUNS: Record<string, [stem: string, endings: Endings]> = {};
type Endings = 'зайц' | 'бойц' | 'солов' | 'гус' | 'орл';
const ENDINGS: Record<Endings, readonly string[]> = {
  зайц: ['а', 'у', 'а', 'ем', 'е'],
  бойц: ['а', 'у', 'а', 'ом', 'е'],
  солов: ['я', 'ю', 'я', 'ём', 'е'],
  гус: ['я', 'ю', 'я', 'ем', 'е'],
  орл: ['а', 'у', 'а', 'ом', 'е'],
};
for (const [pattern, endings] of [
  ['заяц-зайц перец-перц палец-пальц месяц-месяц', 'зайц'],
  [
    'боец-бойц швец-швец кравец-кравц жнец-жнец беглец-беглец мудрец-мудрец писец-писц отец-отц купец-купц храбрец-храбрец жеребец-жеребц чернец-чернец гонец-гонц певец-певц',
    'бойц',
  ],
  ['соловей-соловь воробей-воробь муравей-муравь', 'солов'],
  ['гусь-гус лось-лос карась-карас журавль-журавл коваль-ковал медведь-медвед рысь-рыс голубь-голуб', 'гус'],
  [
    'орёл-орл орел-орл козёл-козл козел-козл дятел-дятл щегол-щегл осёл-осл лоб-лоб пёс-пёс волк-волк вайншток-вайншток шток-шток бок-бок сток-сток дарвин-дарвин чаплин-чаплин грин-грин франклин-франклин кронин-кронин грач-грач чиж-чиж ткач-ткач богач-богач силач-силач сыч-сыч бирюк-бирюк крюк-крюк лещ-лещ хрущ-хрущ',
    'орл',
  ],
] as const) {
  for (const pair of pattern.split(' ')) {
    const [word = '', stem = ''] = pair.split('-');
    NOUNS[word] = [stem, endings];
  }
}

/** Surnames on a hushing and «-а» that are stressed at the end: «Левшой», not «Левшей». */
const STRESSED = new Set(['левша', 'саранча', 'каланча', 'парша', 'душа', 'свеча', 'мережа']);

/** A surname in a case, part by part. The library is corrected where it is known to be wrong. */
export function surnameIn(surname: string, wanted: Case, gender: Gender): string {
  if (wanted === 'им') return surname;
  const parts = surname.split('-');
  return parts
    .map((part, index) =>
      index < parts.length - 1 && FIXED_PARTS.has(part.toLowerCase()) ? part : partIn(part, wanted, gender),
    )
    .join('-');
}

function partIn(part: string, wanted: Exclude<Case, 'им'>, gender: Gender): string {
  const lower = part.toLowerCase();
  const at = CASES.indexOf(wanted) - 1;
  const given = (stem: string, endings: readonly string[]) => asWritten(part, stem + (endings[at] ?? ''));
  if (gender === 'female') {
    // «Цой», «Коваль», «Шевчук» of a woman: no surname of hers that ends so is declined.
    if (/[бвгджзйклмнпрстфхцчшщь]$/.test(lower)) return part;
    if (/[жшчщ]ая$/.test(lower)) return given(lower.slice(0, -2), ['ей', 'ей', 'ую', 'ей', 'ей']);
  } else {
    const noun = NOUNS[lower];
    if (noun) return given(noun[0], ENDINGS[noun[1]]);
    if (/[жшчщ]ий$/.test(lower)) return given(lower.slice(0, -2), ['его', 'ему', 'его', 'им', 'ем']);
  }
  if (/[иы]х$/.test(lower) || /(?:аго|яго|ово|[ое])$/.test(lower)) return part;
  if (/[жшчщц]а$/.test(lower)) {
    const stem = lower.slice(0, -1);
    const genitive = lower.endsWith('ца') ? 'ы' : 'и';
    return given(stem, [genitive, 'е', 'у', STRESSED.has(lower) ? 'ой' : 'ей', 'е']);
  }
  return inclineLastname(part, IN_LVOVICH[wanted], gender);
}

/** The form with the capitals of the surname as people wrote it. */
function asWritten(original: string, form: string): string {
  if (original === original.toUpperCase() && original.length > 1) return form.toUpperCase();
  return original.charAt(0) === original.charAt(0).toUpperCase() ? capitalised(form) : form;
}

const RISKY = /(?:[её]ц|[её]л|ей|[ое]к|[бвгджзклмнпрстфхцчшщ]ень|ь|[жшчщц]а|ия|уа|иа|ов[оа]г?о?|[йц]|ин|ых|их)$/;
const USUAL = /(?:[оеё]в|[иы]н|[сц]к(?:ий|ой)|н?ый)$/;

/** Whether a person should look at the forms of a surname before the first order. */
export function isRisky(surname: string, gender: Gender | null): boolean {
  const lower = surname.toLowerCase();
  if (gender === null) return true;
  if (lower.includes('-')) return true;
  if (gender === 'female') return !/(?:[оеё]ва|[иы]на|[сц]кая|ая|ко|ых|их)$/.test(lower);
  return RISKY.test(lower) && !USUAL.test(lower);
}
