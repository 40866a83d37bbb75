/** One value of an enumeration such as `FormApp.ItemType.TEXT`; one object for each value, so `===` compares. */
export class EnumValue {
  private static readonly all = new Map<string, EnumValue>();

  private constructor(
    readonly enumName: string,
    readonly name: string,
  ) {}

  /** The value of that name; made when it is first asked for. */
  static find(enumName: string, name: string): EnumValue {
    const key = `${enumName}.${name}`;
    const known = EnumValue.all.get(key);
    if (known) return known;
    const value = new EnumValue(enumName, name);
    EnumValue.all.set(key, value);
    return value;
  }

  toString(): string {
    return this.name;
  }
}

/** Makes an enumeration; `enumName` is how scripts write it, such as "FormApp.ItemType". */
export function enumOf<const Name extends string>(
  enumName: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumValue>> {
  const values = Object.fromEntries(names.map((name) => [name, EnumValue.find(enumName, name)]));
  ENUMERATIONS.add(values);
  return Object.freeze(values) as Readonly<Record<Name, EnumValue>>;
}

/** True for what `enumOf` made. */
export function isEnumeration(value: object): boolean {
  return ENUMERATIONS.has(value);
}

const ENUMERATIONS = new WeakSet<object>();
