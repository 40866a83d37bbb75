import type { Module, Stats } from 'webpack';

/** The absolute path of every file that entered the bundle, each once, those inside joined modules too. */
export function moduleFiles(stats: Stats): string[] {
  return [...new Set([...stats.compilation.modules].flatMap(files))].sort();
}

/** Of files named from the repository's root, those that neither live in `src/` nor belong to one of the libraries. */
export function foreignModules(files: string[], libraries: string[]): string[] {
  return files.filter((file) => {
    if (file.startsWith('src/')) return false;
    return !libraries.some((library) => file.startsWith(`node_modules/${library}/`));
  });
}

function files(module: Module & { modules?: Module[] }): string[] {
  if (module.type === 'runtime') return [];
  if (module.modules) return module.modules.flatMap(files);
  return [module.nameForCondition() ?? module.identifier()];
}
