/** Small numbers as people write them out, from 1. */
const WRITTEN: readonly string[] = [
  'один одна одно одного одну одной одному одним one',
  'два две двое двух двоих двум двоим two',
  'три трое трех троих трем троим three',
  'четыре четверо четырех четверых four',
  'пять пятеро пяти пятерых five',
  'шесть шестеро шести шестерых six',
  'семь семеро семи семерых seven',
  'восемь восьмеро восьми восьмерых eight',
  'девять девятеро девяти девятерых nine',
  'десять десятеро десяти десятерых ten',
];

/** What makes another number of the word beside it: «двадцать два», «ни одного». */
const OTHERWISE =
  /дцат|сорок|[а-я]десят|девяност|(?<![а-я])сто(?![а-я])|(?<![а-я])ни |(?:twen|thir|for|fif|six|seven|eigh|nine)ty/;
const NONE =
  /^(?:(?:пока|сейчас|больше|свободных|мест) )*(?:нет|ноль|никого|ни одного|no|none|zero)(?: (?:пока|свободных|места?|places))*$/;
const RANGE = /^\D*(\d+) ?(?:[-–—…]|\.\.|до|или|to|or) ?(\d+)\D*$/;

/** The one number of a text, in digits or as a word, as in «до 3 человек» and «двое»; null where there is none, or several. */
export function numberIn(text: string): number | null {
  const [first, ...more] = inDigits(plainly(text)).match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  return first === undefined || more.length > 0 ? null : Number(first.replace(',', '.'));
}

/** How many people somebody takes: the same, but the greater end of a range («2–3»), and 0 for «нет». */
export function placesIn(text: string): number | null {
  const plain = plainly(text);
  if (NONE.test(plain)) return 0;
  const [, least, most] = RANGE.exec(inDigits(plain)) ?? [];
  return Number(least) < Number(most) ? Number(most) : numberIn(text);
}

function plainly(text: string): string {
  return text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
}

function inDigits(text: string): string {
  if (OTHERWISE.test(text)) return '';
  const forms = WRITTEN.map((each) => each.split(' '));
  return text.replace(/[а-яa-z]+/g, (word) => {
    const number = forms.findIndex((each) => each.includes(word)) + 1;
    return number > 0 ? String(number) : word;
  });
}
