/**
 * Evaluated inside the realm of every run, before the script: gives it Apps Script's globals and nothing else.
 * Objects of Google's are facades; each method call goes through `port`, which copies what is passed and what comes
 * back (see marshal.ts), so that nothing of the host's reaches the script.
 */
(function install({ port, names, lacking, constants, installDates }) {
  const facades = new Map();
  const handles = new Map();
  const prototypes = new Map();
  const enums = new Map();
  const enumNames = new Map();
  const QUIET = ['constructor', 'then', 'toJSON', 'valueOf', 'toString', 'hasOwnProperty', '__proto__'];

  /** As at Google, a stack shows only what is in the script. */
  Object.defineProperty(Error, 'prepareStackTrace', {
    value: (error, sites) =>
      [String(error), ...sites.filter((site) => site.getFileName() === 'Code.gs').map((site) => `    at ${site}`)].join(
        '\n',
      ),
  });

  class Exception extends Error {
    get name() {
      return 'Exception';
    }
  }

  function call(handle, method, args) {
    const reply = port.call(handle, method, args);
    if (reply.failure) throw failureOf(reply.failure);
    return reply.value;
  }

  function failureOf({ name, message }) {
    if (name === 'Exception') return new Exception(message);
    const failure = new Error(message);
    Object.defineProperty(failure, 'name', { value: name });
    return failure;
  }

  function enumOf(enumName, name) {
    const key = `${enumName}.${name}`;
    let value = enums.get(key);
    if (!value) {
      value = Object.freeze({ toString: () => name, toJSON: () => name, name: () => name });
      enums.set(key, value);
      enumNames.set(value, enumName);
    }
    return value;
  }

  function facadeOf(handle, type, properties) {
    const known = facades.get(handle);
    if (known) return known;
    let prototype = prototypes.get(type);
    if (!prototype) {
      prototype = Object.create(membersOf(type));
      prototypes.set(type, prototype);
    }
    const facade = Object.create(prototype);
    facades.set(handle, facade);
    handles.set(facade, handle);
    if (properties) Object.assign(facade, properties);
    return facade;
  }

  function methodOf(type, name) {
    return function (...args) {
      const handle = handles.get(this);
      if (handle === undefined) throw new TypeError(`${type.split('#')[1]}.${name} was called without its object.`);
      return call(handle, name, args);
    };
  }

  /** Classes that print under another name (gas-fakes, test/testdocs.js and testsheetschart.js). */
  const PRINTED = {
    'document/section.ts#Body': 'DocumentBodySection',
    'spreadsheet/charts/builder.ts#EmbeddedChartBuilder':
      'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1b2c3d',
  };

  /** Scriptlets are code of the script: they see its globals and what was set on the template. */
  const TEMPLATE = 'html-template.ts#HtmlTemplate';
  function evaluate() {
    const names = Object.keys(this).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
    return Function(...names, `return ${this.getCode()}`)(...names.map((name) => this[name]));
  }

  /** End of every prototype chain: makes a method when it is first asked for; what Google lacks too is undefined. */
  function membersOf(type) {
    const [file, className] = type.split('#');
    const lack = (member, how) =>
      new Error(`${className}.${member} is ${how} emulated: add it in local/emulator/services/${file}`);
    return new Proxy(Object.prototype, {
      has: (target, member) =>
        member in target ||
        (typeof member === 'string' && ['here', 'google', 'value'].includes(port.member(type, member))),
      get(target, member) {
        if (typeof member === 'symbol') return target[member];
        const kind = port.member(type, member);
        if (kind === 'here') {
          const method = type === TEMPLATE && member === 'evaluate' ? evaluate : methodOf(type, member);
          prototypes.get(type)[member] = method;
          return method;
        }
        if (QUIET.includes(member)) return member === 'toString' ? () => PRINTED[type] ?? className : target[member];
        if (kind === 'none') return undefined;
        if (kind === 'value') throw lack(member, 'real, but not');
        // Feature tests find it, as at Google; a call says that it is missing here.
        return () => {
          throw lack(member, kind === 'google' ? 'real, but not' : 'not');
        };
      },
    });
  }

  for (const name of names) {
    let facade;
    Object.defineProperty(globalThis, name, {
      enumerable: true,
      configurable: true,
      get() {
        if (!facade) facade = port.root(name);
        return facade;
      },
    });
  }

  Object.assign(globalThis, JSON.parse(constants));

  /** What Google has and the emulator has not: there, and every call on it says so. */
  for (const [name, type] of lacking) {
    let standIn;
    Object.defineProperty(globalThis, name, {
      enumerable: true,
      configurable: true,
      get() {
        if (!standIn) standIn = Object.create(membersOf(type));
        return standIn;
      },
    });
  }

  function text(value) {
    if (value instanceof Error) return value.stack || String(value);
    if (value === null || typeof value !== 'object') return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  }
  /** `console.log('%s of %s', 1, 2)` as well as plain values. */
  function line(values) {
    const rest = [...values];
    const first = rest.shift();
    const head =
      typeof first === 'string' ? first.replace(/%[sdo]/g, () => (rest.length ? text(rest.shift()) : '')) : text(first);
    return [head, ...rest.map(text)].join(' ');
  }
  const logger =
    (level) =>
    (...values) =>
      port.log(level, line(values));
  globalThis.console = {
    log: logger('log'),
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
    time() {},
    timeEnd() {},
  };
  globalThis.Logger = {
    log(...values) {
      port.note(line(values));
      return this;
    },
    clear: () => port.forget(),
    getLog: () => port.printed(),
  };

  return {
    Array,
    Object,
    Date: installDates(port),
    facadeOf,
    handleOf: (value) => handles.get(value),
    enumOf,
    nameOfEnum: (value) => enumNames.get(value),
    /** Calls a top-level function of the script, or a method such as `menu.item1`. */
    invoke(handler, args) {
      try {
        const owner = handler
          .split('.')
          .slice(0, -1)
          .reduce((object, part) => object?.[part], globalThis);
        const member = owner?.[handler.split('.').pop()];
        if (typeof member !== 'function') throw new Exception(`Script function not found: ${handler}`);
        return { value: member.apply(owner, args) };
      } catch (failure) {
        if (failure instanceof Error || (failure && failure.message !== undefined)) {
          return {
            failure: { name: String(failure.name), message: String(failure.message), stack: String(failure.stack) },
          };
        }
        return { failure: { name: 'Error', message: String(failure), stack: '' } };
      }
    },
  };
});
