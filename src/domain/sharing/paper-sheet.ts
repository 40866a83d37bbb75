import type { Block } from '../documents/types';
import { PRINTED } from '../surveys/printed';

/** Points between the margins of a page, and of the corner where the QR picture stands. */
const WIDTH = 482;
const CORNER = 96;
/** Choices longer than this stand in one column. */
const SHORT = 34;

/** One question as the school has it in its form now; a heading asks nothing. */
export type PaperQuestion = {
  kind: 'heading' | 'text' | 'paragraph' | 'choice' | 'checkboxes' | 'scale' | 'grid';
  title: string;
  help: string;
  choices: readonly string[];
  rows: readonly string[];
  scale: { from: number; to: number; low: string; high: string };
};

/** A questionnaire on paper; the first table's right cell is where the QR picture goes. `how` are the lines beside it. */
export function paperSheet(title: string, how: readonly string[], questions: readonly PaperQuestion[]): Block[] {
  let number = 0;
  return [
    { kind: 'paragraph', text: title, align: 'center', bold: true, size: 14, after: 6 },
    { kind: 'table', rows: [[how.join('\n'), '']], widths: [WIDTH - CORNER, CORNER], borders: false, size: 11 },
    ...questions.flatMap((question): Block[] => {
      if (question.kind === 'heading') return [head(question.title), ...helped(question)];
      number += 1;
      return [head(`${number}. ${question.title}`), ...helped(question), ...answerOf(question)];
    }),
    { kind: 'paragraph', text: PRINTED.thanks, before: 12, size: 11 },
  ];
}

function head(text: string): Block {
  return { kind: 'paragraph', text, bold: true, before: 10, after: 2, size: 11 };
}

function helped({ help, kind }: PaperQuestion): Block[] {
  const told = [help, ...(kind === 'checkboxes' ? [PRINTED.several] : kind === 'scale' ? [PRINTED.circle] : [])];
  const text = told.filter((each) => each !== '').join('. ');
  return text === '' ? [] : [{ kind: 'paragraph', text, after: 2, size: 9 }];
}

function answerOf({ kind, choices, rows, scale }: PaperQuestion): Block[] {
  switch (kind) {
    case 'text':
      return [lines(1)];
    case 'paragraph':
      return [lines(3)];
    case 'scale':
      return [scaleOf(scale)];
    case 'grid': {
      const wide = Math.min(76, 300 / Math.max(1, choices.length));
      const cells = rows.map((row) => [row, ...choices.map(() => '')]);
      const widths = [WIDTH - wide * choices.length, ...choices.map(() => wide)];
      return [{ kind: 'table', rows: [['', ...choices], ...cells], widths, borders: true, marked: [0], size: 9 }];
    }
    default:
      return choices.length === 0 ? [] : [boxes(choices)];
  }
}

/** Empty lines to write on. */
function lines(count: number): Block {
  return { kind: 'table', rows: Array.from({ length: count }, () => ['']), widths: [WIDTH], borders: true };
}

/** Boxes to tick, in two columns where the choices are short. */
function boxes(choices: readonly string[]): Block {
  const columns = choices.every((choice) => choice.length <= SHORT) ? 2 : 1;
  const height = Math.ceil(choices.length / columns);
  const at = (row: number, column: number) => {
    const choice = choices[column * height + row];
    return choice === undefined ? '' : `☐ ${choice}`;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
  return { kind: 'table', rows, widths: Array(columns).fill(WIDTH / columns), borders: false, size: 11 };
}

function scaleOf({ from, to, low, high }: PaperQuestion['scale']): Block {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const end = (WIDTH - 30 * numbers.length) / 2;
  return {
    kind: 'table',
    rows: [[low, ...numbers, high]],
    widths: [end, ...numbers.map(() => 30), end],
    borders: true,
    size: 10,
  };
}
