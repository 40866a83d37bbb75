import { readFileSync } from 'node:fs';
import { startPlayground } from './server';

const built = (name: string): string => readFileSync(new URL(`../../build/dist/${name}`, import.meta.url), 'utf8');

const { address } = await startPlayground({
  code: built('Code.js'),
  manifest: built('appsscript.json'),
  port: Number(process.env.PORT ?? 8080),
});
console.log(`The playground is at ${address}
It listens on this machine only (127.0.0.1), and nothing leaves it. Stop it with Ctrl+C.`);
