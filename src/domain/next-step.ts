import { WORDS } from './messages/ru';
import { isEnded } from './pairing/pair-states';
import { REMINDERS } from './settings';
import type { DocumentRow, PairRow, ProposalRow, RoadmapRow, SurveyRow } from './tables';

/** What comes next, in words, and the command that does it; without one it is people's work. */
export interface NextStep {
  text: string;
  command?:
    | 'importRoadmap'
    | 'openSurveys'
    | 'proposePairs'
    | 'approvePairs'
    | 'issuePairsOrder'
    | 'registerSigned'
    | 'switchRemindersOn';
}

/** The facts that decide the next step. */
export interface Progress {
  roadmap: RoadmapRow[];
  surveys: SurveyRow[];
  people: { total: number; withConsent: number };
  /** Answers of which only people can say whose they are. */
  doubts: number;
  proposal: ProposalRow[];
  pairs: PairRow[];
  documents: DocumentRow[];
  reminders: string;
}

/** States of documents that wait for nobody. */
const { queued, signed, ready, replaced } = WORDS.documents.states;
const CLOSED: readonly string[] = [queued, signed, ready, replaced];

/** The next step of the year, worked out anew each time. */
export function nextStep({
  roadmap,
  surveys,
  people,
  doubts,
  proposal,
  pairs,
  documents,
  reminders,
}: Progress): NextStep {
  if (roadmap.length === 0)
    return { text: 'вставить план на лист «Вставьте план» и импортировать его.', command: 'importRoadmap' };
  if (surveys.length === 0) return { text: 'создать анкеты наставников и наставляемых.', command: 'openSurveys' };
  if (people.total === 0)
    return { text: 'разослать анкеты («Анкеты и база» → «Разослать анкету») и дождаться ответов.' };
  if (doubts > 0)
    return {
      text: 'решить на листе «Сомнения», чьи это ответы, и собрать ответы («Анкеты и база» → «Собрать ответы»).',
    };
  if (people.withConsent < 2) return { text: 'отметить полученные согласия на листах «Наставники» и «Наставляемые».' };
  if (pairs.length === 0 && proposal.length === 0) return { text: 'подобрать пары.', command: 'proposePairs' };
  if (pairs.length === 0 && !proposal.some(({ approve }) => approve))
    return { text: 'отметить подходящие пары на листе «Подбор».' };
  if (proposal.some(({ approve }) => approve)) return { text: 'утвердить отмеченные пары.', command: 'approvePairs' };
  const drafts = documents.filter(({ state }) => !CLOSED.includes(state));
  if (drafts.length > 0) return { text: 'подписать документ и ввести его номер и дату.', command: 'registerSigned' };
  if (pairs.some((pair) => pair.order === '' && !isEnded(pair)))
    return { text: 'издать приказ о парах.', command: 'issuePairsOrder' };
  if (reminders !== REMINDERS.on)
    return { text: 'посмотреть образец письма и включить напоминания.', command: 'switchRemindersOn' };
  return { text: 'следить за сроками на листе «Дорожная карта»; об остальном напомнит письмо.' };
}
