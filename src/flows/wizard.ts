import { pageWith } from '../dialogs/page';
import wizardPage from '../dialogs/wizard.html';
import { readSchoolYear } from '../domain/calendar/school-year';
import { SetupError } from '../domain/messages/errors';
import { speak, WORDS } from '../domain/messages/words';
import { readPreset } from '../domain/roadmap/presets/read-preset';
import { type Settings, schoolYearOf } from '../domain/settings';
import { type RoadmapRow, type RoleRow, TABLES } from '../domain/tables';
import { chosenPlan, isClear } from '../domain/wizard/chosen-plan';
import { PLAN_CHOICES, presetOf } from '../domain/wizard/plan-choice';
import { answersOf, passedSteps, roleKey, STEPS, type StepKey, type Wrong, wrongIn } from '../domain/wizard/steps';
import { askedIn, rolesOf, type WizardFacts, type WizardView, wizardView } from '../domain/wizard/view';
import { myEmail } from '../google/accounts';
import { underLock } from '../google/lock';
import { ensurePasteSheet, pastedTable } from '../google/pages';
import { readTable, upsert } from '../google/sheets';
import { activeSpreadsheet, today } from '../google/spreadsheet';
import { ensureTable } from '../google/table-sheet';
import { showFloating } from '../google/ui';
import { readUnasked } from './import-roadmap';
import { labelMenu } from './menu-label';
import { makePlanDocument } from './plan-document';
import { settingsToFill, setUpAgreed, setUpQuestion } from './set-up';
import { givenSettings, remember } from './settings';
import { tellStart } from './start';
import { presetPlan } from './take-preset';
import { addLackingSettings } from './welcome';
import { writeAgreed } from './write-plan';

const { wizard: words } = WORDS;
const SIZE = { width: 600, height: 600 };

/** What the sheets hold that the wizard shows. */
interface Look {
  settings: Settings;
  roadmap: RoadmapRow[];
  roles: RoleRow[];
  /** The sheet «Вставьте план»; null where it holds nothing. */
  grid: string[][] | null;
}

/** What the page sends: a step and its fields, as they are on the screen. */
interface Sent {
  step: string;
  answers: unknown;
  /** The one field that is meant; without it all of the step. */
  only?: string;
}

/** What a click in the wizard comes to: `told` is a complaint above the buttons, `said` news; with `stays` the step stays. */
type Answered = (WizardView & { told?: string; said?: string; stays?: boolean }) | { wrong: Wrong[] };

/** «Настроить по шагам»: a window of five steps that may be closed and opened again at any of them. */
export function showWizard(): null {
  settingsToFill();
  const page = pageWith(wizardPage, { wizard: wizardView(factsOf(look())) });
  showFloating(WORDS.menu.commands.showWizard, page, SIZE);
  return null;
}

/** What is wrong with the answers to a step so far; nothing is written. */
export function checkWizardStep(sent: Sent): { wrong: Wrong[] } {
  return { wrong: read(sent).wrong };
}

/** Keeps the answers to a step, or to one field of it, where none is wrong; the wizard as it stands then. */
export function saveWizardStep(sent: Sent): Answered {
  const { key, seen, fields, answers, wrong } = read(sent);
  if (wrong.length > 0) return { wrong };
  const changed = Object.fromEntries(Object.entries(answers).filter(([field]) => field in seen.settings));
  const passed = Math.max(passedSteps(seen.settings), sent.only === undefined ? STEPS.indexOf(key) + 1 : 0);
  const settings = { ...seen.settings, ...changed, wizard: String(passed) };
  const roles = underLock(() => {
    const kept = keepAddresses(seen, fields, answers);
    remember({ ...changed, wizard: settings.wizard });
    if (settings.plan === PLAN_CHOICES.sheet) ensurePasteSheet();
    return kept;
  });
  speak(settings.language);
  // The lines of «Настройки» follow at once.
  if (settings.language !== seen.settings.language) addLackingSettings();
  const view = wizardView(factsOf({ ...seen, settings, roles }));
  // The sheet has only now been opened: the first «Дальше» is for pasting, the next one goes on.
  const stays = seen.grid === null && seen.settings.plan !== PLAN_CHOICES.sheet;
  if (key !== 'plan' || settings.plan !== PLAN_CHOICES.sheet || (seen.grid === null && !stays)) return view;
  return { ...view, said: view.steps.find((step) => step.key === key)?.notes.join(' ') ?? '', stays };
}

/** Sets up and writes the chosen plan, where the page showed just what would be done; «Начало» tells what has come of it. */
export function finishWizard(agreed: unknown): Answered | { done: string[] } {
  const answered = finish(agreed);
  // Also where nothing was left to do: the run before may have been cut just here.
  tellStart();
  return answered;
}

function finish(agreed: unknown): Answered | { done: string[] } {
  const seen = look();
  const view = wizardView(factsOf(seen));
  if (view.agreed === '' || view.agreed !== agreed) return { ...view, told: words.changed };
  const { kind, keeper, notes } = setUpAgreed(seen.settings);
  if (kind === 'others') return { done: [WORDS.setUp.kept(keeper)] };
  const done = [words.done, ...startPlan(seen), ...notes];
  labelMenu();
  return { done };
}

/** The plan that was chosen, where it can be had without a question; sentences about it. */
function startPlan({ grid }: Look): string[] {
  const settings = givenSettings();
  const year = schoolYearOf(settings);
  const preset = presetOf(settings.plan);
  if (preset) return [writeAgreed(presetPlan(readPreset(preset, settings.shortName, year), settings), [], settings)];
  if (settings.plan === PLAN_CHOICES.document) return [makePlanDocument()];
  const pasted = settings.plan === PLAN_CHOICES.sheet && grid ? readUnasked(grid, year, settings, []) : null;
  return pasted && isClear(pasted) ? [writeAgreed(pasted.plan, [], settings)] : [];
}

/** The answers as far as the step asks them, and what is wrong with them. */
function read({ step, answers: given, only }: Sent) {
  const key: StepKey = STEPS.find((each) => each === step) ?? STEPS[0];
  const seen = look();
  const fields = askedIn(key, factsOf(seen)).filter((field) => only === undefined || field === only);
  const answers = answersOf(fields, given);
  return { key, seen, fields, answers, wrong: wrongIn(fields, answers, seen.settings) };
}

/** Writes the addresses of roles into «Ответственные»; its rows as they are then. */
function keepAddresses(
  { roadmap, roles, ...seen }: Look,
  fields: string[],
  answers: Record<string, string>,
): RoleRow[] {
  const asked = rolesOf(factsOf({ roadmap, roles, ...seen }).plan?.rows ?? roadmap);
  const known = new Map(roles.map((row) => [roleKey(row.id), row]));
  const changed = asked.flatMap((role): RoleRow[] => {
    const key = roleKey(role);
    const row = known.get(key) ?? { id: key.slice(roleKey('').length), role, name: '', post: '', email: '' };
    const email = answers[key] ?? '';
    return fields.includes(key) && email !== row.email ? [{ ...row, email }] : [];
  });
  if (changed.length === 0) return roles;
  ensureTable(TABLES.roles);
  upsert(
    TABLES.roles,
    changed.map(({ id, role, email }) => ({ id, role, email })),
  );
  const ids = new Set(changed.map(({ id }) => id));
  return [...roles.filter(({ id }) => !ids.has(id)), ...changed];
}

function look(): Look {
  const settings = givenSettings();
  const grid = pastedTable();
  const isEmpty = grid.every((cells) => cells.every((cell) => cell.trim() === ''));
  return {
    settings,
    roadmap: ifThere(() => readTable(TABLES.roadmap)),
    roles: ifThere(() => readTable(TABLES.roles)),
    grid: isEmpty ? null : grid,
  };
}

/** Before set-up there are no sheets but «Настройки». */
function ifThere<T>(rows: () => T[]): T[] {
  try {
    return rows();
  } catch (failure) {
    if (failure instanceof SetupError && failure.problem === 'no-table') return [];
    throw failure;
  }
}

function factsOf({ settings, roadmap, roles, grid }: Look): WizardFacts {
  const email = myEmail();
  const year = readSchoolYear(settings.schoolYear);
  const pasted = grid && year ? readUnasked(grid, year, settings, roles) : null;
  return {
    settings,
    email,
    url: activeSpreadsheet().getUrl(),
    today: today(),
    roadmap,
    roles,
    plan: settings.plan === '' && roadmap.length > 0 ? null : chosenPlan(settings, year, pasted),
    preview: setUpQuestion(settings, email),
  };
}
