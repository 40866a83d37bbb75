import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EnumValue, enumOf } from '../enums';
import { Exception } from '../execution';
import { declarationsIn } from '../signatures/declarations';
import type { ServiceClass } from './index';

const NAMESPACE = 'Card_Service';

/** A part of a card: what is set and added is kept by name, and shows itself in `printJson`; nobody draws it. */
class CardPart {
  _said: Record<string, unknown> = {};

  /** The fields of Google's own JSON as far as they are named like the methods: "header", "sections", "widgets". */
  _fields(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this._said).map(([key, value]) => [key, plain(value)]));
  }

  _keep(method: string, args: unknown[]): this {
    const [, verb = '', rest = method] = /^(set|add)([A-Z].*)$/.exec(method) ?? [];
    const key = rest.charAt(0).toLowerCase() + rest.slice(1);
    const value = args.length === 1 ? args[0] : args;
    if (verb === 'add') {
      const list = `${key}s`;
      this._said[list] = [...((this._said[list] as unknown[] | undefined) ?? []), value];
    } else {
      this._said[key] = value;
    }
    return this;
  }
}

function plain(value: unknown): unknown {
  if (value instanceof CardPart) return value._fields();
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof EnumValue ? value.name : value;
}

/** Every class of the service by its name, with the methods that Google declares. */
export const PARTS: Record<string, new () => CardPart> = Object.fromEntries(
  declarationsIn(NAMESPACE).flatMap(({ name, methods }) => {
    const own = name.replace('CardService.', '');
    return own === 'CardService' ? [] : [[own, partClass(own, [...methods.keys()])]];
  }),
);

function partClass(name: string, methods: string[]): new () => CardPart {
  const Part = { [name]: class extends CardPart {} }[name] as new () => CardPart;
  Object.assign(Part, { free: methods, recorded: methods });
  for (const method of methods) {
    Object.defineProperty(Part.prototype, method, {
      value(this: CardPart, ...args: unknown[]) {
        if (method === 'build') return built(name, this);
        return method === 'printJson' ? JSON.stringify(this._fields()) : this._keep(method, args);
      },
    });
  }
  return Part;
}

/** `CardBuilder.build()` gives a `Card`. */
function built(name: string, { _said }: CardPart): CardPart {
  const Made = PARTS[name.replace(/Builder$/, '')];
  if (!Made) throw new Exception(`${name}.build is not emulated.`);
  return Object.assign(new Made(), { _said: { ..._said } });
}

/** `CardService`: cards as data. */
export class CardServiceService {
  constructor() {
    Object.assign(this, enumerations());
  }
}

const MAKERS =
  declarationsIn(NAMESPACE)
    .find(({ name }) => name === 'CardService')
    ?.methods.keys() ?? [];
const ROOT_FREE: string[] = [];
for (const method of MAKERS) {
  const Made = PARTS[method.replace(/^new/, '')];
  if (!Made) continue;
  ROOT_FREE.push(method);
  Object.defineProperty(CardServiceService.prototype, method, { value: () => new Made() });
}
Object.assign(CardServiceService, { free: ROOT_FREE });

/** Service classes of this file by name; the parts among them. */
export const CARD_CLASSES: Record<string, ServiceClass> = { CardServiceService, ...PARTS };

let known: Record<string, unknown> | undefined;

/** `CardService.Icon` and its like, read from the declarations. */
function enumerations(): Record<string, unknown> {
  known ??= Object.fromEntries(
    [...declarations().matchAll(/^\s*enum (\w+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
      name,
      enumOf(`CardService.${name}`, body.match(/\b[A-Z][A-Z_\d]*\b(?=,|\s*$)/gm) ?? []),
    ]),
  );
  return known;
}

function declarations(): string {
  const file = createRequire(import.meta.url).resolve('@types/google-apps-script/google-apps-script.card-service.d.ts');
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}
