import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the browser loads: script and style of the page. */
export interface PageFiles {
  script: string;
  style: string;
}

/** Bundles the page once at the start. */
export async function pageFiles(): Promise<PageFiles> {
  const page = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [page('main.ts'), page('style.css')],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    target: 'es2022',
  });
  const made = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: made('.js'), style: made('.css') };
}
