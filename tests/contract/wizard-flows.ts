import type { RunPlan, RunResult } from '../../local/emulator/run';
import type { Switches } from '../../local/emulator/switches';
import type { Workspace } from '../../local/emulator/workspace';
import { CURATOR, IN_CODES, School } from '../school';
import { SHORT_PLAN } from './flows';
import type { Flow } from './harness';

const CHOSEN = { 'План для начала': 'с листа «Вставьте план»', 'Пройдено шагов': '5' };
const ANSWERS = {
  directorPost: 'Директор',
  directorName: 'Соколова Марина Игоревна',
  directorEmail: '',
  coordinatorName: 'Лебедева Ольга Петровна',
  coordinatorEmail: CURATOR,
  'email:методист': 'method@school.example',
};

/**
 * What the window «Настроить по шагам» calls. What it does before set-up is set-up, which has a flow of its own: here the
 * school is set up, and the plan that was chosen is still to be written.
 */
export function wizardFlows(switches: Switches): Flow[] {
  const chosen = (options = {}) => {
    const school = School.at('setUp', { ...options, switches });
    school.paste(SHORT_PLAN);
    school.fillSettings(CHOSEN);
    return school.workspace.save();
  };
  return [
    flow('keeping a step of the wizard', chosen(), (workspace, plan) =>
      called(workspace, 'saveWizardStep', { step: 'people', answers: ANSWERS }, plan),
    ),
    {
      ...flow('finishing the wizard', chosen(IN_CODES), (workspace, plan) =>
        called(workspace, 'finishWizard', agreedIn(workspace), plan),
      ),
      thenStart: true,
    },
  ];
}

/** Whoever saw it break off opens the window again and clicks the same button. */
function flow(title: string, from: string, start: (workspace: Workspace, plan?: RunPlan) => RunResult): Flow {
  return { title, from, start, goOn: (workspace) => void start(workspace) };
}

function called(workspace: Workspace, handler: string, parameter: unknown, plan: RunPlan = {}): RunResult {
  const options = { handler, user: CURATOR, authMode: 'FULL', fromTrigger: false, ...plan } as const;
  return workspace.run(options, () => parameter as never);
}

/** What the window shows that will be done, where it is opened now. */
function agreedIn(workspace: Workspace): string {
  const { dialogs } = workspace.command(CURATOR, 'showWizard', ['CLOSE']);
  const json = /"agreed":("(?:[^"\\]|\\.)*")/.exec(dialogs[0]?.text ?? '')?.[1];
  return json === undefined ? '' : JSON.parse(json);
}
