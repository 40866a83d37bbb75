// Old syntax and .cjs on purpose: a Node of any age can run this file and say the sentence.
var needed = /\d+\.\d+/.exec(require('../package.json').engines.node)[0];
var want = needed.split('.').map(Number);
var have = process.versions.node.split('.').map(Number);

if (have[0] < want[0] || (have[0] === want[0] && have[1] < want[1])) {
  console.error('Nastavnik needs Node.js ' + needed + ' or newer; this is ' + process.versions.node + '.');
  process.exit(1);
}
