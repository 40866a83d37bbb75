import type { Change, Step } from '../../../src/domain/pairing/change';
import type { Round } from '../../../src/domain/pairing/round';
import { PROCESSING } from '../../../src/domain/people/consent';
import type { Mentee, Mentor } from '../../../src/domain/people/person';

/** The round as it is once people have made the change. */
export function made(round: Round, id: string, { mentor, steps }: Pick<Change, 'mentor' | 'steps'>): Round {
  return steps.reduce((before, step) => withStep(before, { id, mentor }, step), round);
}

function withStep(round: Round, { id, mentor }: { id: string; mentor: string }, step: Step): Round {
  const { mentors, mentees, wanted, rules } = round;
  const mentorsWith = (own: (one: Mentor) => Partial<Mentor>) => ({
    ...round,
    mentors: mentors.map((one) => (one.id === mentor ? { ...one, ...own(one) } : one)),
  });
  const menteesWith = (own: (one: Mentee) => Partial<Mentee>) => ({
    ...round,
    mentees: mentees.map((one) => (one.id === id ? { ...one, ...own(one) } : one)),
  });
  switch (step.kind) {
    case 'place':
      return mentorsWith(() => ({ capacity: step.capacity }));
    case 'lock':
      return { ...round, wanted: [...wanted, { mentee: id, mentor }] };
    case 'topic':
      return mentorsWith(({ topics }) => ({ topics: [...topics, step.topic] }));
    case 'group':
      return mentorsWith(() => ({ least: step.least }));
    case 'form':
      return mentorsWith(({ forms }) => ({ forms: [...forms, step.form] }));
    case 'consent':
      return mentorsWith(() => ({ consents: PROCESSING }));
    case 'back':
      return mentorsWith(() => ({ state: 'активен' }));
    case 'groupTime':
      return menteesWith(({ times }) => ({ times: [...times, step.time] }));
    case 'unbar':
      return menteesWith(({ barred }) => ({ barred: barred.filter((text) => text !== mentor) }));
    case 'chiefs':
      return { ...round, rules: { ...rules, chiefsMay: true } };
    case 'least':
      return { ...round, rules: { ...rules, leastFit: step.points } };
  }
}
