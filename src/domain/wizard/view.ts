import { formatSchoolYear, readSchoolYear } from '../calendar/school-year';
import { WORDS } from '../messages/words';
import { readResponsible } from '../roadmap/responsible';
import { countedRows } from '../roadmap/states';
import { isNamed, type Settings } from '../settings';
import { MODES } from '../sheet-values';
import type { RoadmapRow, RoleRow } from '../tables';
import { plain } from '../text';
import type { ChosenPlan } from './chosen-plan';
import { type FieldView, fieldOf, roleField } from './fields';
import { sampleLetter } from './sample';
import { passedSteps, STEPS, type StepKey, settingsOf, wrongIn } from './steps';

const { wizard: words } = WORDS;

/** What the wizard knows of the spreadsheet when it is looked at. */
export interface WizardFacts {
  settings: Settings;
  /** Whose account will own and send everything. */
  email: string;
  url: string;
  today: string;
  /** «Дорожная карта» and «Ответственные»; empty before they are there. */
  roadmap: RoadmapRow[];
  roles: RoleRow[];
  /** What the chosen plan will give; null where the roadmap has rows of its own. */
  plan: ChosenPlan | null;
  /** What set-up will do, in words; null where there is nothing to agree to. */
  preview: string | null;
}

/** A page of the wizard: paragraphs, fields, paragraphs, a letter as a sample. */
export interface StepView {
  key: StepKey | 'end';
  title: string;
  isDone: boolean;
  about: string[];
  fields: FieldView[];
  notes: string[];
  letter: string;
}

/** The wizard as it stands; `at` is the first page that is not finished, the last one when all are. */
export interface WizardView {
  steps: StepView[];
  at: number;
  /** The text to which a click on «Настроить» agrees; '' while steps are unfinished. */
  agreed: string;
  /** Of the page itself and of all pages, in the language that is chosen by now. */
  title: string;
  words: typeof words.page;
  common: typeof WORDS.pages;
}

/** The responsible of the plan, as it names them, each once. */
export function rolesOf(rows: readonly Pick<RoadmapRow, 'responsible'>[]): string[] {
  const roles = new Map(
    rows.flatMap(({ responsible }) => readResponsible(responsible)).map((role) => [plain(role), role]),
  );
  return [...roles.values()];
}

/** The keys of all that a step asks. */
export function askedIn(step: StepKey, facts: WizardFacts): string[] {
  return fieldsIn(step, facts).map(({ key }) => key);
}

/** All pages of the wizard, with what was answered before. */
export function wizardView(facts: WizardFacts): WizardView {
  const steps = STEPS.map((key): StepView => {
    const fields = fieldsIn(key, facts);
    return {
      key,
      title: words.steps[key],
      isDone: isDone(key, facts),
      about: aboutOf(key, facts),
      fields,
      ...shownBelow(key, facts),
    };
  });
  const open = steps.filter((step) => !step.isDone).map(({ title }) => title);
  const promised = open.length > 0 ? [words.end.unfinished(open)] : promiseOf(facts);
  const end: StepView = {
    key: 'end',
    title: words.steps.end,
    isDone: false,
    about: promised,
    fields: [],
    notes: [],
    letter: '',
  };
  const pages = [...steps, end];
  return {
    steps: pages,
    at: pages.findIndex((page) => !page.isDone),
    agreed: open.length > 0 ? '' : promised.join('\n'),
    title: WORDS.menu.commands.showWizard,
    words: words.page,
    common: WORDS.pages,
  };
}

function isDone(step: StepKey, facts: WizardFacts): boolean {
  const { settings } = facts;
  const asked: string[] = settingsOf(step, settings, facts.plan === null);
  return STEPS.indexOf(step) < passedSteps(settings) && wrongIn(asked, {}, settings).length === 0;
}

function fieldsIn(step: StepKey, { settings, plan, roadmap, roles }: WizardFacts): FieldView[] {
  const own = settingsOf(step, settings, plan === null).map((key) => fieldOf(key, settings));
  if (step !== 'people' || !isNamed(settings)) return own;
  const known = new Map(roles.map(({ id, email }) => [id, email]));
  return [...own, ...rolesOf(plan?.rows ?? roadmap).map((role) => roleField(role, known.get(plain(role)) ?? ''))];
}

function aboutOf(step: StepKey, { settings, email, plan, roadmap }: WizardFacts): string[] {
  const named = isNamed(settings);
  if (step === 'plan' && plan === null) return [words.plan.there(countedRows(roadmap).length)];
  if (step === 'people') return [named ? words.about.people : words.about.peopleInCodes];
  if (step === 'reminders')
    return [words.about.reminders(email), named ? words.about.toAll : words.about.remindersInCodes];
  return [words.about[step]];
}

function shownBelow(step: StepKey, facts: WizardFacts): Pick<StepView, 'notes' | 'letter'> {
  const { settings, plan, roadmap, roles, url, today } = facts;
  const rows = plan?.rows ?? roadmap;
  if (step === 'plan') return { notes: plan?.notes ?? [], letter: '' };
  if (step === 'people' && !isNamed(settings)) {
    const named = rolesOf(rows);
    return { notes: [named.length > 0 ? words.roles.known(named) : words.roles.none], letter: '' };
  }
  if (step !== 'reminders') return { notes: [], letter: '' };
  const sample =
    readSchoolYear(settings.schoolYear) === null ? null : sampleLetter({ rows, roles, settings, url }, today);
  const known = roles.filter((role) => role.email !== '').length;
  return {
    notes: [
      ...(isNamed(settings) ? [words.reminders.known(known)] : []),
      sample === null ? words.reminders.noSample : words.reminders.sample(sample.day),
    ],
    letter: sample?.text ?? '',
  };
}

/** What a click on «Настроить» will do, said before. */
function promiseOf({ settings, plan, preview }: WizardFacts): string[] {
  const year = readSchoolYear(settings.schoolYear);
  const mode = isNamed(settings) ? MODES.names : MODES.codes;
  return [
    words.end.school(settings.shortName, year === null ? settings.schoolYear : formatSchoolYear(year), mode),
    preview ?? words.end.again,
    ...(plan === null ? [] : [plan.promise]),
  ];
}
