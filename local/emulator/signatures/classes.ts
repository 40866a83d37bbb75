import type { ServiceClass } from '../services';
import { type Declaration, declarationOf } from './declarations';

/**
 * Namespaces of the declarations by the file that holds a class; the first that fits counts, what none fits is in "Base".
 * Null: advanced services, whose calls Google does not check by signature.
 */
const NAMESPACES: [path: string, namespace: string | null][] = [
  ['docs', null],
  ['drive.ts', null],
  ['drive/', null],
  ['cache-service', 'Cache'],
  ['card-service', 'Card_Service'],
  ['content-service', 'Content'],
  ['charts', 'Charts'],
  ['document/', 'Document'],
  ['drive-app', 'Drive'],
  ['form/', 'Forms'],
  ['gmail-app', 'Gmail'],
  ['html-', 'HTML'],
  ['lock-service', 'Lock'],
  ['mail-app', 'Mail'],
  ['properties-service', 'Properties'],
  ['script-app', 'Script'],
  ['spreadsheet/', 'Spreadsheet'],
  ['trigger', 'Script'],
  ['url-fetch-app', 'URL_Fetch'],
  ['utilities', 'Utilities'],
];

const declared = new WeakMap<object, Declaration>();

/** Finds what Google declares of each class; `classes` are those of services/index.ts with their files. */
export function declareClasses(classes: ReadonlyMap<ServiceClass, string>): void {
  for (const [service, file] of classes) {
    const namespace = namespaceOf(file);
    const declaration = namespace === null ? undefined : declarationOf(namespace, googleName(service));
    if (declaration) declared.set(service, declaration);
  }
}

/** What Google declares of the class; undefined for advanced services. */
export function declarationOfClass(service: object): Declaration | undefined {
  return declared.get(service);
}

/** True for classes of advanced services. */
export function isAdvanced(file: string): boolean {
  return namespaceOf(file) === null;
}

/** The name Google gives the class: "FormApp" for FormAppService. */
export function googleName({ name }: { name: string }): string {
  return name.replace(/(?<=.)Service$/, '');
}

function namespaceOf(file: string): string | null {
  const entry = NAMESPACES.find(([path]) => file.startsWith(path));
  return entry ? entry[1] : 'Base';
}
