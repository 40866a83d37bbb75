import { describe, expect, it } from 'vitest';
import { DOCUMENTS, nameOf } from '../../../src/domain/documents';
import { templateFaults } from '../../../src/domain/documents/placeholders';
import { typeset } from '../../../src/domain/documents/typeset';
import { FIVE_SCHOOLS } from './five-schools';
import { printed } from './printed';

const kinds = DOCUMENTS.map((kind) => [nameOf(kind), kind] as const);

/** «ПРИКАЗ», «ПРОТОКОЛ № …». */
const CALLED = /^\p{Lu}[\p{Lu} -]+(?: №\s\{\{Документ\.Номер\}\})?$/u;
/** «об исполнении…», «заседания…», «Соловья Петра Фомича». */
const ABOUT = /^(?:\p{Ll}|\{\{Наставляемый\.ФИО)/u;

/** The order on the roadmap is there only before there is one. */
function readyFor(name: string, facts: (typeof FIVE_SCHOOLS)[number][1]) {
  if (/дорожной карты \(плана/.test(name) && name.includes('Об утверждении')) return { ...facts, documents: [] };
  if (name.includes('Об утверждении наставнических пар'))
    return { ...facts, pairs: facts.pairs.map((pair) => ({ ...pair, order: '' })) };
  if (name.includes('трёхстороннее')) return { ...facts, minors: new Set(facts.pairs.map(({ mentee }) => mentee)) };
  return facts;
}

describe.each(kinds)('%s', (name, kind) => {
  it('has a wording without faults of its own', () => {
    const text = kind
      .blocks()
      .map((block) =>
        block.kind === 'paragraph' ? block.text : block.kind === 'table' ? block.rows.flat().join('\n') : '',
      )
      .join('\n');
    expect(templateFaults(kind, text)).toEqual({ lacking: [], unknown: [] });
  });

  it('says what kind of document it is, and right after it, in its heading, what about (ГОСТ Р 7.0.97-2025)', () => {
    const bold = kind.blocks().flatMap((block) => (block.kind === 'paragraph' && block.bold ? [block.text] : []));
    const at = bold.findIndex((line) => CALLED.test(line));
    expect(bold.slice(at, at + 2)).toEqual([
      expect.stringMatching(CALLED),
      kind.genre === 'Приказ' ? kind.title : expect.stringMatching(ABOUT),
    ]);
  });

  it.each(FIVE_SCHOOLS)('is made for the school «%s» without a placeholder left, its parts in order', (_, sample) => {
    const facts = readyFor(name, sample);
    expect(kind.missing(facts)).toBeNull();
    const subject = kind.each?.(facts)[0];
    if (kind.each) expect(subject).toBeDefined();
    const lines = printed(kind, facts, subject?.id);
    const text = lines.join('\n');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|ПРОЕКТ/);
    // Rows of tables hold what people wrote.
    const ours = lines.filter((line) => !line.includes(' | '));
    expect(ours.filter((line) => / {2}| [.,;]|,,|\.\.(?!\.)/.test(line))).toEqual([]);
    const { organisation, shortName, place } = sample.settings;
    expect([organisation, shortName, place].some((words) => text.includes(typeset(words)))).toBe(true);
    if (kind.genre === 'Приказ') {
      const parts = ['ПРИКАЗ', '№\u00a045-од', kind.title, 'ПРИКАЗЫВАЮ:', '1. ', sample.settings.directorPost];
      const places = parts.map((part) => text.indexOf(part));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });

  it('says whom it names, so that it goes when one of them takes the consent back', () => {
    const [, sample] = FIVE_SCHOOLS[1] ?? [];
    if (!sample) return expect(sample).toBeDefined();
    const facts = readyFor(name, sample);
    const subject = kind.each?.(facts)[0]?.id;
    const text = printed(kind, facts, subject).join('\n');
    const about = subject ?? kind.about?.(facts).join(' ') ?? '';
    const unsaid = (people: readonly { id: string; name: string }[]) =>
      people.filter((person) => text.includes(person.name) && !about.includes(person.id)).map(({ id }) => id);
    expect(kind.namesAll ? [] : unsaid(facts.mentors)).toEqual([]);
    expect(kind.namesAll || kind.namesMentees ? [] : unsaid(facts.mentees)).toEqual([]);
  });

  it('is a draft until it is signed, unless it is only printed', () => {
    const [, facts] = FIVE_SCHOOLS[0] ?? [];
    if (!facts) return expect(facts).toBeDefined();
    const ready = readyFor(name, facts);
    const lines = printed(kind, ready, kind.each?.(ready)[0]?.id, false);
    expect(lines.some((line) => line.trim() === 'ПРОЕКТ')).toBe(!kind.printed);
  });
});

it('kinds and names are each said once', () => {
  expect(new Set(DOCUMENTS.map(({ kind }) => kind)).size).toBe(DOCUMENTS.length);
  expect(new Set(DOCUMENTS.map(nameOf)).size).toBe(DOCUMENTS.length);
});

describe('Names stand in the cases that the phrases ask for', () => {
  const [, facts] = FIVE_SCHOOLS[0] ?? [];
  it.each([
    ['model-order', 'Назначить куратором наставничества Зайца Льва Никитича.'],
    ['pairs-order', 'Куратору наставничества Зайцу\u00a0Л.Н. ознакомить'],
    ['agreement-two', 'между наставником Соловьём\u00a0П.Ф.'],
    ['agreement-two', 'и наставляемым Цой\u00a0А.Л.'],
    ['agreement-two', 'Цой Алия Львовна, учитель музыки, именуемая в дальнейшем «Наставляемый»'],
    ['labour-agreement', 'в лице директора Осадчей Веры Ильиничны, действующей на основании Устава'],
    ['mentor-consent', 'от Соловья Петра Фомича,'],
    ['development-plan', 'под руководством наставника Соловья Петра Фомича'],
    ['thanks-letter', 'Уважаемый Пётр Фомич!'],
    ['protocol', '1. СЛУШАЛИ: Зайца\u00a0Л.Н. о ходе'],
  ])('%s: «%s»', (kind, words) => {
    const document = DOCUMENTS.find((each) => each.kind === kind);
    if (!document || !facts) return expect(document).toBeDefined();
    expect(printed(document, facts, document.each?.(facts)[0]?.id).join('\n')).toContain(words);
  });
});
