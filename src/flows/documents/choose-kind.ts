import { DOCUMENTS, documentGroups, shownName } from '../../domain/documents';
import { calledSo } from '../../domain/documents/called';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/words';
import { askAgain } from '../ask-again';

const { documents: words } = WORDS;

/**
 * The document that a person means: by words of its name, or by the part of the list and its number there, since no
 * window holds all. Null where the person cancelled, undefined where no answer could be read.
 */
export function chooseKind(facts: Facts): DocumentKind | null | undefined {
  const groups = documentGroups();
  const lines = groups.map(({ group, kinds }, index) => {
    const ready = kinds.filter((kind) => kind.missing(facts) === null).length;
    return words.group(index + 1, words.groups[group], ready, kinds.length);
  });
  const found = askAgain(words.title, words.which(lines), (typed) =>
    some(groups[Number(typed) - 1]?.kinds ?? calledSo(DOCUMENTS, shownName, typed), typed),
  );
  if (!found) return found;
  const [first, another] = found;
  if (!another) return first;
  return askAgain(words.title, offer(found, facts), (typed) => {
    const numbered = found[Number(typed) - 1];
    const [meant, other] = numbered ? [numbered] : calledSo(found, shownName, typed);
    return meant && !other ? { answer: meant } : { problem: words.noneCalled(typed) };
  });
}

function some(kinds: readonly DocumentKind[], typed: string) {
  return kinds.length > 0 ? { answer: kinds } : { problem: words.noneCalled(typed) };
}

function offer(kinds: readonly DocumentKind[], facts: Facts): string {
  const now: string[] = [];
  const later: string[] = [];
  kinds.forEach((kind, index) => {
    const missing = kind.missing(facts);
    const name = shownName(kind);
    if (missing === null) now.push(words.offer(index + 1, name));
    else later.push(words.later(index + 1, name, missing));
  });
  return words.list(now, later);
}
