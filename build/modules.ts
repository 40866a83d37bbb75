import type { Stats, StatsModule } from 'webpack';

/** The absolute path of every file that entered the bundle, each once, those inside joined modules too. */
export function moduleFiles(stats: Stats): string[] {
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  return [...new Set(modules.flatMap(files))].sort();
}

/** Of files named from the repository's root, those that neither live in `src/` nor belong to one of the libraries. */
export function foreignModules(files: string[], libraries: string[]): string[] {
  return files.filter((file) => {
    if (file.startsWith('src/')) return false;
    return !libraries.some((library) => file.startsWith(`node_modules/${library}/`));
  });
}

function files(module: StatsModule): string[] {
  if (module.modules && module.modules.length > 0) return module.modules.flatMap(files);
  if (module.moduleType === 'runtime') return [];
  return [module.nameForCondition ?? module.identifier ?? 'a module without a name'];
}
