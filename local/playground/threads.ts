import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import type { DialogAnswer } from '../emulator/run';
import type { Assignment, Report } from './execution-thread';
import type { Job } from './protocol';

/** A run in a thread of its own. */
export interface Thread {
  outcome: Promise<Extract<Report, { kind: 'done' }>>;
  answer(answer: DialogAnswer): void;
  /** Ends it: nothing of it remains, but a moving clock stays where it has come. */
  stop(): void;
}

/** Work for a thread: the space as it is, what is to be done, and who hears of it. */
export interface Task {
  code: string;
  saved: string;
  job: Job;
  menus: Assignment['menus'];
  hear: (report: Extract<Report, { kind: 'dialog' | 'page' | 'run' }>) => void;
}

/** Starts each run in a fresh thread; one is always kept warm, since loading the emulator takes longer than most runs. */
export class Threads {
  private spare: Worker;

  private constructor(private readonly source: string) {
    this.spare = this.spawn();
  }

  /** Bundles the thread's code once: a worker does not understand TypeScript. */
  static async prepare(): Promise<Threads> {
    const entry = fileURLToPath(new URL('./execution-thread.ts', import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      // The emulator finds Google's declarations by the names of its classes.
      keepNames: true,
      plugins: [ownAddress],
    });
    return new Threads(outputFiles[0]?.text ?? '');
  }

  start({ hear, ...task }: Task): Thread {
    const worker = this.spare;
    this.spare = this.spawn();
    const { port1, port2 } = new MessageChannel();
    const bell = new SharedArrayBuffer(8);
    const outcome = new Promise<Extract<Report, { kind: 'done' }>>((resolve, reject) => {
      worker.on('message', (report: Report) => {
        if (report.kind === 'done') resolve(report);
        else if (report.kind === 'failed') reject(new Error(report.message));
        else hear(report);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Stopped()));
    });
    const assignment: Assignment = { ...task, answers: port2, bell };
    worker.postMessage(assignment, [port2]);
    const end = () => {
      port1.close();
      void worker.terminate();
    };
    outcome.then(end, end);
    return {
      outcome,
      answer(answer) {
        port1.postMessage(answer);
        Atomics.store(new Int32Array(bell), 0, 1);
        Atomics.notify(new Int32Array(bell), 0);
      },
      stop() {
        if (task.job.kind === 'advance') Atomics.store(new Int32Array(bell), 1, 1);
        else end();
      },
    };
  }

  async close(): Promise<void> {
    await this.spare.terminate();
  }

  private spawn(): Worker {
    const worker = new Worker(this.source, { eval: true });
    worker.unref();
    return worker;
  }
}

/** Somebody stopped the run: nothing of it remains. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Modules that read files beside themselves keep their own address inside the bundle. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /local[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { loader: 'ts', contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
};
