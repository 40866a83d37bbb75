import { tidy } from '../text';

/** Posts that begin a new responsible even where the plan leaves the comma out; only in the nominative. */
const POSTS = [
  'директор',
  'заместител[ьи]',
  'заведующ(?:ий|ая)',
  'педагоги?',
  'педагоги?-психологи?',
  'психологи?',
  'методисты?',
  'кураторы?',
  'тренеры?',
  'наставники?',
  '(?:старш(?:ий|ие) )?воспитател[ьи]',
  'ответственны[йе]',
  'рабочая группа',
].join('|');

const POST = new RegExp(`(?:^|\\s)(?:${POSTS})(?=$|\\s)`, 'i');
const NEXT_POST = new RegExp(`\\s(?:и\\s+)?(?=(?:${POSTS})(?:$|\\s))`, 'gi');

/** The posts, groups and persons of a cell «Ответственный», each as printed, without separators and the final dot. */
export function readResponsible(text: string): string[] {
  const atoms = text.split(/[,;\n]/).flatMap((part) => partsOf(tidy(part)));
  const named = atoms.map((atom) => atom.replace(/(\p{Ll}{2})\.$/u, '$1')).filter((atom) => atom !== '');
  return [...new Set(named)];
}

/** Parts «Педагог-психолог куратор» before a post, when what stands before it is a post already. */
function partsOf(text: string): string[] {
  for (const match of text.matchAll(NEXT_POST)) {
    const before = text.slice(0, match.index);
    if (POST.test(before)) return [before, ...partsOf(text.slice((match.index ?? 0) + match[0].length))];
  }
  return [text];
}
