import { CASES, type Case } from './cases';

/** Words with the endings of adjectives that stand for themselves: «заведующий хозяйством». */
const NOUN_LIKE = /^(?:заведующ|управляющ|учащ|обучающ|дежурн|рабоч|исполняющ|уполномоченн|ответственн)/i;
/** Posts after a comma: another word there may be anything («учитель истории, права»). */
const POSTS =
  /^(?:директор|заместител|учител|воспитател|преподавател|педагог|методист|психолог|логопед|мастер|тренер|инструктор|куратор|руководител|библиотекар|секретар|председател|заведующ|социальн|старш|классн|музыкальн)/i;
/** Stressed on the ending: «врачом». */
const STRESSED = /^(?:врач|скрипач|рифмач|ткач)$/i;
const STRESSED_SOFT = /^секретарь$/i;

type Endings = readonly [gen: string, dat: string, acc: string, ins: string, pre: string];

/** A post in a case: «старшего воспитателя», «заместителя директора по УВР», «педагога-психолога». */
export function postIn(post: string, wanted: Case): string {
  if (wanted === 'им' || /^(?:и\.?\s*о\.?|врио)(?:\s|$)/i.test(post.trim())) return post;
  return post
    .split(/(,\s+)/)
    .map((part, index) => (index === 0 || POSTS.test(part) ? phraseIn(part, wanted, true) : part))
    .join('');
}

/** An organisation in a case: «муниципального учреждения «Школа № 5»»; what is in quotes, and abbreviations, stay. */
export function organisationIn(name: string, wanted: Case): string {
  return wanted === 'им' ? name : phraseIn(name, wanted, false);
}

/** Adjectives and the noun they belong to; the rest of the phrase stays. */
function phraseIn(phrase: string, wanted: Exclude<Case, 'им'>, animate: boolean): string {
  const pieces = phrase.split(/(\s+)/);
  for (let index = 0; index < pieces.length; index += 1) {
    const word = pieces[index] ?? '';
    if (/^\s*$/.test(word)) continue;
    if (!/^[а-яё-]+$/i.test(word) || (word.length > 1 && word === word.toUpperCase())) break;
    const adjective = adjectiveIn(word, wanted, animate);
    pieces[index] = adjective ?? hyphenated(word, wanted, animate);
    if (adjective === null || NOUN_LIKE.test(word)) break;
  }
  return pieces.join('');
}

function hyphenated(word: string, wanted: Exclude<Case, 'им'>, animate: boolean): string {
  return word
    .split('-')
    .map((part) => nounIn(part, wanted, animate))
    .join('-');
}

function adjectiveIn(word: string, wanted: Exclude<Case, 'им'>, animate: boolean): string | null {
  const ending = /(?:ийся|аяся|ый|ий|ой|ая|яя|ое|ее)$/i.exec(word)?.[0].toLowerCase();
  if (!ending || word.length < ending.length + 2) return null;
  const stem = word.slice(0, -ending.length);
  const hushing = /[жшчщ]$/i.test(stem);
  const back = /[гкх]$/i.test(stem);
  const i = hushing || back ? 'и' : 'ы';
  const same = (masculine: string) => (animate ? masculine : ending);
  const endings = ((): Endings | null => {
    switch (ending) {
      case 'ийся':
        return ['егося', 'емуся', animate ? 'егося' : 'ийся', 'имся', 'емся'];
      case 'аяся':
        return ['ейся', 'ейся', 'уюся', 'ейся', 'ейся'];
      case 'ый':
      case 'ой':
        return ['ого', 'ому', same('ого'), `${i}м`, 'ом'];
      case 'ий':
        return back ? ['ого', 'ому', same('ого'), 'им', 'ом'] : ['его', 'ему', same('его'), 'им', 'ем'];
      case 'ая':
        return hushing ? ['ей', 'ей', 'ую', 'ей', 'ей'] : ['ой', 'ой', 'ую', 'ой', 'ой'];
      case 'яя':
        return ['ей', 'ей', 'юю', 'ей', 'ей'];
      case 'ое':
        return ['ого', 'ому', 'ое', `${i}м`, 'ом'];
      case 'ее':
        return ['его', 'ему', 'ее', 'им', 'ем'];
      default:
        return null;
    }
  })();
  return endings && stem + at(endings, wanted);
}

function nounIn(word: string, wanted: Exclude<Case, 'им'>, animate: boolean): string {
  const lower = word.toLowerCase();
  const stem = word.slice(0, -1);
  const of = (base: string, endings: Endings) => base + at(endings, wanted);
  if (/ия$/.test(lower)) return of(stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (/ие$/.test(lower)) return of(stem, ['я', 'ю', 'е', 'ем', 'и']);
  if (/ий$/.test(lower)) return of(stem, ['я', 'ю', animate ? 'я' : 'й', 'ем', 'и']);
  if (/й$/.test(lower)) return of(stem, ['я', 'ю', animate ? 'я' : 'й', 'ем', 'е']);
  if (/ь$/.test(lower)) {
    return of(stem, ['я', 'ю', animate ? 'я' : 'ь', STRESSED_SOFT.test(word) ? 'ём' : 'ем', 'е']);
  }
  if (/я$/.test(lower)) return of(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (/а$/.test(lower)) {
    const soft = /[жшчщц]а$/.test(lower);
    return of(stem, [/[гкхжшчщ]а$/.test(lower) ? 'и' : 'ы', 'е', 'у', soft ? 'ей' : 'ой', 'е']);
  }
  if (/о$/.test(lower)) return of(stem, ['а', 'у', 'о', 'ом', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(lower)) {
    const base = /[жшчщц]$/.test(lower) && !STRESSED.test(word) ? 'ем' : 'ом';
    return of(word, ['а', 'у', animate ? 'а' : '', base, 'е']);
  }
  return word;
}

function at(endings: Endings, wanted: Exclude<Case, 'им'>): string {
  return endings[CASES.indexOf(wanted) - 1] ?? '';
}
