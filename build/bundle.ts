import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { addonManifest } from './addon-manifest';
import { foreignModules, moduleFiles } from './modules';
import { namesPage } from './names-page';

/** The repository's folder, absolute. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** `dist` is the script bound to the school's template; `addon` the same code as a test deployment with one card. */
export type Target = 'dist' | 'addon';

/** What a build made: the folder, the size of `Code.js` in bytes, the names Google may call, the files inside. */
export interface Bundle {
  folder: string;
  bytes: number;
  functions: string[];
  modules: string[];
}

/**
 * Turns `src/main.ts` into `build/<target>/Code.js` beside its manifest and the page of names, whole or not at all;
 * throws what is wrong with it.
 */
export async function bundle(target: Target): Promise<Bundle> {
  const folder = join(ROOT, 'build', target);
  // Two builds may run at once (tests, a terminal): each writes apart and renames.
  const draft = await mkdtemp(join(ROOT, 'build', '.draft-'));
  try {
    const stats = await compile(draft);
    const modules = moduleFiles(stats).map((file) => relative(ROOT, file).split(sep).join('/'));
    const page = await namesPage(ROOT);
    const foreign = foreignModules([...modules, ...page.modules], await libraries());
    if (foreign.length > 0) {
      throw new Error(`Only src/ and the libraries in "dependencies" may enter the bundle, not ${foreign.join(', ')}.`);
    }
    const code = tidy(await readFile(join(draft, 'Code.js'), 'utf8'));
    await writeFile(join(draft, 'Code.js'), code);
    await writeManifest(target, draft);
    await writeFile(join(draft, 'names.html'), page.html);
    await mkdir(folder, { recursive: true });
    for (const file of ['appsscript.json', 'names.html', 'Code.js'])
      await rename(join(draft, file), join(folder, file));
    await writeFile(join(ROOT, 'build', '.modules.json'), `${JSON.stringify(modules, null, 2)}\n`);
    return { folder, bytes: Buffer.byteLength(code), functions: stubs(code), modules };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function configuration(folder: string): webpack.Configuration {
  const lower = {
    target: 'es2019',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  };
  return {
    mode: 'production',
    devtool: false,
    context: ROOT,
    target: ['web', 'es2019'],
    entry: './src/main.ts',
    output: { path: folder, filename: 'Code.js' },
    // A work tree may borrow its libraries through a link; they are named as they stand here.
    resolve: { extensions: ['.ts', '.js'], symlinks: false },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'esbuild-loader', options: { ...lower, loader: 'ts' } },
        { test: /\.[cm]?js$/, loader: 'esbuild-loader', options: { ...lower, loader: 'js' } },
        { test: /\.html$/, type: 'asset/source' },
      ],
    },
    // People read the bundle in the script editor; esbuild's own minimizer would also drop the top-level stubs.
    optimization: { minimize: false, moduleIds: 'named' },
    performance: false,
    plugins: [new GasPlugin({ comment: true })],
  };
}

async function compile(folder: string): Promise<webpack.Stats> {
  const compiler = webpack(configuration(folder));
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  return stats;
}

async function libraries(): Promise<string[]> {
  const { dependencies = {} } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(dependencies);
}

async function writeManifest(target: Target, folder: string): Promise<void> {
  const bound = join(ROOT, 'appsscript.json');
  const written = join(folder, 'appsscript.json');
  if (target === 'dist') return copyFile(bound, written);
  const manifest = addonManifest(JSON.parse(await readFile(bound, 'utf8')));
  await writeFile(written, `${JSON.stringify(manifest, null, 2)}\n`);
}

// Webpack marks its own lines with rows of asterisks, which only disturb a reader of the script editor.
function tidy(code: string): string {
  const plain = code
    .replace(/^\/\*{70,}\/\n/gm, '')
    .replace(/^(\}?)\/\*{6}\/ ?/gm, '$1')
    .replace(/^\}\(\(\) => \{.*$/m, '}\n\n(() => {');
  return `// Built from src/ by \`npm run build\`: change it there.\n${plain.trim()}\n`;
}

function stubs(code: string): string[] {
  const head = code.slice(0, code.indexOf('(() => {'));
  return [...head.matchAll(/^function ([\w$]+)\(/gm)].map(([, name]) => String(name));
}
