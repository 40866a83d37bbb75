import { error, known, type Suite } from './case';

const page = known('doc', 'reference/properties/properties');
const guide = known('doc', 'guides/properties');
const quotas = known('doc', 'guides/services/quotas');
const live = known('live', 'messages in questions about Argument too large');
const memory = known('guess', 'from memory');

/** Facts about PropertiesService. */
export const PROPERTIES: Suite = {
  service: 'PropertiesService',
  prelude: 'const store = PropertiesService.getScriptProperties();',
  cases: [
    page('what is not there is null', "store.getProperty('none')", null),
    page('a property reads back', "store.setProperty('a', 'x').getProperty('a')", 'x'),
    page('setProperty overwrites', "store.setProperty('a', 'x').setProperty('a', 'y').getProperty('a')", 'y'),
    page('setProperties adds', "store.setProperty('a', '1').setProperties({ b: '2' }).getProperties()", {
      a: '1',
      b: '2',
    }),
    page(
      'setProperties may delete all others',
      "store.setProperty('a', '1').setProperties({ b: '2' }, true).getProperties()",
      { b: '2' },
    ),
    page('false keeps the others', "store.setProperty('a', '1').setProperties({ b: '2' }, false).getKeys().sort()", [
      'a',
      'b',
    ]),
    page('getKeys lists names', "store.setProperty('a', '1').setProperty('b', '2').getKeys().sort()", ['a', 'b']),
    page('deleteProperty deletes', "store.setProperty('a', '1').deleteProperty('a').getProperty('a')", null),
    page('deleting what is not there has no effect', "store.deleteProperty('none').getKeys()", []),
    page('deleteAllProperties deletes all', "store.setProperty('a', '1').deleteAllProperties().getProperties()", {}),
    page(
      'getProperties gives a copy',
      "store.setProperty('a', '1'); const copy = store.getProperties(); copy.a = '2'; return store.getProperty('a')",
      '1',
    ),
    page('keys tell case apart', "store.setProperty('a', '1').getProperty('A')", null),
    guide(
      'stores are apart',
      "store.setProperty('a', '1'); return [PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getDocumentProperties().getProperty('a')]",
      [null, null],
    ),
    guide(
      'values are texts',
      "store.setProperty('a', JSON.stringify({ b: 1 })); return typeof store.getProperty('a')",
      'string',
    ),
    guide('a boolean becomes a text', "store.setProperty('a', true).getProperty('a')", 'true'),
    quotas('a value over 9 KB is refused', "store.setProperty('a', 'x'.repeat(9 * 1024 + 1))", error('')),
    live(
      'a value too large is an argument too large',
      "store.setProperty('a', 'x'.repeat(10000))",
      error('Argument too large: value'),
    ),
    memory(
      'a value of exactly 9 KB fits',
      "store.setProperty('a', 'x'.repeat(9 * 1024)).getProperty('a').length",
      9216,
    ),
    memory('a whole number becomes a text without a point', "store.setProperty('a', 1).getProperty('a')", '1'),
    page('the store prints as its class', 'String(store)', 'Properties'),
    page('a setter is chained to the same store', "store.setProperty('a', '1') === store", true),
    guide(
      'the old value is gone after deleteAllProperties',
      "store.setProperties({ a: '1', b: '2' }); store.deleteAllProperties(); return store.getKeys()",
      [],
    ),
    memory('a null is no text', "store.setProperty('a', null)", error("don't match the method signature")),
    memory('an empty text is kept', "store.setProperty('a', '').getProperty('a')", ''),
    memory('setProperties turns values into texts', 'store.setProperties({ a: 1.5, b: false }).getProperties()', {
      a: '1.5',
      b: 'false',
    }),
  ],
};
