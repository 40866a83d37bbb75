import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the browser loads: script and style of the page. */
export interface PageFiles {
  script: string;
  style: string;
}

/** Bundles the page once at the start. */
export async function pageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return {
    script: outputFiles[0]?.text ?? '',
    style: await readFile(new URL('./page/style.css', import.meta.url), 'utf8'),
  };
}
