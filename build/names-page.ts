import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The page of names as one file that asks for no other, and the files that entered it, from the repository's root. */
export async function namesPage(root: string): Promise<{ html: string; modules: string[] }> {
  const folder = join(root, 'src/names-page');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    preserveSymlinks: true,
    metafile: true,
  });
  const script = outputFiles[0]?.text ?? '';
  const [page, style] = await Promise.all(
    ['page.html', 'style.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const parts: Record<string, string> = { '/* style.css */': String(style), '/* main.ts */': script };
  const html = String(page).replace(/\/\* (?:style\.css|main\.ts) \*\//g, (mark) => parts[mark] ?? mark);
  return { html, modules: Object.keys(metafile.inputs) };
}
