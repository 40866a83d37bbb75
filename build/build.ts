import { relative } from 'node:path';
import { bundle, ROOT } from './bundle';

try {
  const made = await bundle(process.argv.includes('--addon') ? 'addon' : 'dist');
  const file = `${relative(ROOT, made.folder)}/Code.js`;
  console.log(`${file}: ${Math.round(made.bytes / 1024)} KB, ${made.functions.length} functions for Google`);
} catch (problem) {
  console.error(`The build failed. ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
