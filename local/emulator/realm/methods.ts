import { ROOTS, SERVICE_CLASSES, type ServiceClass } from '../services';
import { declarationOfClass, googleName } from '../signatures/classes';
import { type Declaration, declarationOf, services } from '../signatures/declarations';

/** What the gate has to know of a method. */
export interface Method {
  /** As Google's messages name it: "Sheet.getRange". */
  name: string;
  free: boolean;
  scopes: string[];
}

/** Where a class is and its name, such as "spreadsheet/sheet.ts#Sheet". */
const TYPES = new Map([...SERVICE_CLASSES].map(([service, file]) => [service, `${file}#${googleName(service)}`]));
const CLASSES = new Map([...TYPES].map(([service, type]) => [type, service]));

/** The type under which objects of the class cross into the script; null for what is no service object. */
export function typeOfClass(service: object): string | null {
  return TYPES.get(service as ServiceClass) ?? null;
}

/** Services of Google's that the emulator has nothing of, by global name, with the type their stand-ins bear. */
export function lackingServices(): [name: string, type: string][] {
  lacking ??= [...services().values()]
    .filter((name) => !(name in ROOTS))
    .map((name) => [name, `${fileOf(name)}#${name}`]);
  return lacking;
}

let lacking: [name: string, type: string][] | undefined;

/** What a class has of that name: `here` a method, `google` one that only Google has, `value` the same of what is no method. */
export function memberKind(type: string, name: string): 'here' | 'google' | 'value' | 'unknown' | 'none' {
  const service = CLASSES.get(type);
  if (service && methodsOf(service).has(name)) return 'here';
  const declaration = service ? declarationOfClass(service) : declarationOfLacking(type);
  if (!declaration) return 'unknown';
  if (declaration.methods.has(name)) return 'google';
  return declaration.properties.has(name) ? 'value' : 'none';
}

function declarationOfLacking(type: string): Declaration | undefined {
  const [, name = ''] = type.split('#');
  const [namespace] = [...services()].find(([, variable]) => variable === name) ?? [];
  return namespace === undefined ? undefined : declarationOf(namespace, name);
}

function fileOf(name: string): string {
  return `${name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.ts`;
}

/** Every scope that some method asks for. */
export function everyScope(): string[] {
  return [...new Set([...SERVICE_CLASSES.keys()].flatMap(({ scopes = {} }) => Object.values(scopes).flat()))];
}

const methods = new Map<ServiceClass, Map<string, Method>>();

/** The methods that scripts may call on objects of the class. */
export function methodsOf(service: ServiceClass): Map<string, Method> {
  const known = methods.get(service);
  if (known) return known;
  const found = new Map<string, Method>();
  const className = googleName(service);
  for (
    let prototype = service.prototype;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name === 'constructor' || name.startsWith('_') || found.has(name)) continue;
      const free = service.free?.some((each) => each === name || each === '*') ?? false;
      found.set(name, {
        name: `${className}.${name}`,
        free,
        scopes: service.scopes?.[name] ?? service.scopes?.['*'] ?? [],
      });
    }
  }
  methods.set(service, found);
  return found;
}
