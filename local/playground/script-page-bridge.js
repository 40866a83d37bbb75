// Stands in pages of the script: `google.script.run` and `google.script.host`, by messages to the page around.
(functions) => {
  const waiting = new Map();
  let count = 0;

  const plain = (value, property, above) => {
    if (value === undefined) return null;
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain || typeof value === 'function' || above.includes(value))
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((each, index) => plain(each, index, inside));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, key, inside)]));
  };

  const argumentsOf = (given) => {
    if (given.length !== 1 || !(given[0] instanceof HTMLFormElement)) return plain(given, '', []);
    const fields = new FormData(given[0]);
    return [
      Object.fromEntries(
        [...new Set(fields.keys())].map((name) => {
          const values = fields.getAll(name).map(String);
          return [name, values.length > 1 ? values : values[0]];
        }),
      ),
    ];
  };

  const runner = (handlers) => {
    const calls = functions.map((name) => [
      name,
      (...given) => {
        const args = argumentsOf(given);
        waiting.set(++count, handlers);
        parent.postMessage({ kind: 'run', number: count, name, args }, '*');
      },
    ]);
    return {
      ...Object.fromEntries(calls),
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (user) => runner({ ...handlers, user }),
    };
  };

  addEventListener('message', ({ source, data }) => {
    const handlers = source === parent && waiting.get(data.number);
    if (!handlers) return;
    waiting.delete(data.number);
    if (data.error === undefined) handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(new Error(data.error), handlers.user);
    else console.error(data.error);
  });

  globalThis.google = {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ kind: 'close' }, '*'),
        setHeight: (height) => parent.postMessage({ kind: 'size', height }, '*'),
        setWidth: (width) => parent.postMessage({ kind: 'size', width }, '*'),
        editor: { focus: () => parent.postMessage({ kind: 'focus' }, '*') },
      },
    },
  };
};
