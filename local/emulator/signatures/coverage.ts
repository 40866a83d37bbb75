import { SERVICE_CLASSES, type ServiceClass } from '../services';
import { declarationOfClass } from './classes';
import { type Declaration, declarationsIn, services } from './declarations';

/** Methods of one class of Google's, by what the emulator does with them. */
export interface ClassCoverage {
  /** "SpreadsheetApp.Range". */
  name: string;
  /** "SpreadsheetApp"; "Base" for what services share. */
  service: string;
  covered: string[];
  /** Looks that are kept and read back, and change nothing else. */
  recorded: string[];
  missing: string[];
}

/** Every class that Google declares, in the order of the declarations; what advanced services do is not among them. */
export function coverage(): ClassCoverage[] {
  const ours = new Map(
    [...SERVICE_CLASSES.keys()].flatMap((service): [Declaration, ServiceClass][] => {
      const declaration = declarationOfClass(service);
      return declaration ? [[declaration, service]] : [];
    }),
  );
  const namespaces: [namespace: string, service: string][] = [...services(), ['Base', 'Base']];
  return namespaces.flatMap(([namespace, service]) =>
    declarationsIn(namespace).map((declaration) => coverageOf(declaration, service, ours.get(declaration))),
  );
}

function coverageOf({ name, methods }: Declaration, service: string, ours: ServiceClass | undefined): ClassCoverage {
  const found: ClassCoverage = { name, service, covered: [], recorded: [], missing: [] };
  for (const method of methods.keys()) {
    if (!ours || !(method in ours.prototype)) found.missing.push(method);
    else if (ours.recorded?.includes(method)) found.recorded.push(method);
    else found.covered.push(method);
  }
  return found;
}
