import type { GradeState, ItemState } from '../../state';
import type { Answer } from './item-response';

/** What Google gives by itself: all points or none where right choices are named, nothing elsewhere. */
export function gradeOf({ choices, choiceStates, points = 0, feedback }: ItemState, answer: Answer | null): GradeState {
  const right = choices.filter((_, index) => choiceStates?.[index]?.correct);
  if (right.length === 0 || answer === null) return { score: null, feedback: null };
  const given = [answer].flat(2);
  const isRight = Array.isArray(answer)
    ? given.length === right.length && right.every((choice) => given.includes(choice))
    : right.includes(answer);
  return { score: isRight ? points : 0, feedback: (isRight ? feedback?.correct : feedback?.incorrect) ?? null };
}
