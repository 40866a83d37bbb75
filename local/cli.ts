const COMMANDS: Record<string, () => Promise<{ run: (args: string[]) => number | Promise<number> }>> = {
  coverage: () => import('./cli/coverage'),
  pair: () => import('./cli/pair'),
  run: () => import('./cli/run'),
  roadmap: () => import('./cli/roadmap'),
};

// Whoever reads may have read enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (load) process.exitCode = await (await load()).run(args);
else {
  process.stderr.write(`Команды: ${Object.keys(COMMANDS).join(', ')}. Справка: npm run -s cli -- КОМАНДА --help\n`);
  process.exitCode = 2;
}
