import { error, known, type Suite } from './case';

const output = known('doc', 'reference/html/html-output');
const template = known('doc', 'reference/html/html-template');
const guide = known('doc', 'guides/html/templates');
const live = known('live', 'the tests of brucemcpherson/gas-fakes (test/testhtmlservice.js), run on Apps Script too');
const seen = known('live', 'the troubleshooting pages of public projects tell the message');
const memory = known('guess', 'from memory');

/** Facts about HtmlService. */
export const HTML: Suite = {
  service: 'HtmlService',
  prelude: `const page = (text, values = {}) =>
  Object.assign(HtmlService.createTemplate(text), values).evaluate().getContent();`,
  cases: [
    output(
      'append adds to the content',
      "HtmlService.createHtmlOutput('<b>').append('x</b>').getContent()",
      '<b>x</b>',
    ),
    output('setContent replaces the content', "HtmlService.createHtmlOutput('a').setContent('b').getContent()", 'b'),
    output('clear empties the content', "HtmlService.createHtmlOutput('a').clear().getContent()", ''),
    output('an output may begin empty', 'HtmlService.createHtmlOutput().getContent()', ''),
    output(
      'appendUntrusted escapes',
      "HtmlService.createHtmlOutput('<b>Hello, world!</b>').appendUntrusted('<p>Hi</p>').getContent()",
      '<b>Hello, world!</b>&lt;p&gt;Hi&lt;/p&gt;',
    ),
    output(
      'size and title read back',
      "const made = HtmlService.createHtmlOutput('').setWidth(200).setHeight(100).setTitle('T'); return [made.getWidth(), made.getHeight(), made.getTitle()]",
      [200, 100, 'T'],
    ),
    live('a page has no title at first', "HtmlService.createHtmlOutput('x').getTitle()", ''),
    live(
      'meta tags are listed',
      "HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=1').getMetaTags().map((tag) => [tag.getName(), tag.getContent()])",
      [['viewport', 'width=1']],
    ),
    live(
      'a page is a blob of HTML',
      "const blob = HtmlService.createHtmlOutput('<b>').getBlob(); return [blob.getContentType(), blob.getDataAsString()]",
      ['text/html', '<b>'],
    ),
    live(
      'sandbox and frame modes are chained',
      "HtmlService.createHtmlOutput('a').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getContent()",
      'a',
    ),
    seen(
      'only some meta tags are allowed',
      "HtmlService.createHtmlOutput('').addMetaTag('theme-color', '#fff')",
      error('The meta tag you specified is not allowed in this context.'),
    ),
    output(
      'a page becomes a template',
      "HtmlService.createHtmlOutput('<?= 1 + 1 ?>').asTemplate().evaluate().getContent()",
      '2',
    ),
    output('a page prints as its class', "String(HtmlService.createHtmlOutput(''))", 'HtmlOutput'),
    output(
      'a favicon reads back',
      "HtmlService.createHtmlOutput('').setFaviconUrl('https://a.example/i.png').getFaviconUrl()",
      'https://a.example/i.png',
    ),
    output(
      'modes print as their names',
      '[HtmlService.XFrameOptionsMode.DEFAULT, HtmlService.SandboxMode.IFRAME].map(String)',
      ['DEFAULT', 'IFRAME'],
    ),
    guide(
      'a template gives a page of its own',
      "const t = HtmlService.createTemplate('<b><?= a ?></b>'); t.a = 1; const one = t.evaluate(); t.a = 2; return [one.getContent(), t.evaluate().getContent()]",
      ['<b>1</b>', '<b>2</b>'],
    ),
    guide(
      'the sizes of a page are chained',
      "HtmlService.createTemplate('x').evaluate().setTitle('T').setWidth(1).setHeight(2).getTitle()",
      'T',
    ),
    memory('a page has no width at first', "HtmlService.createHtmlOutput('x').getWidth()", null),
    output('a blob makes a page', "HtmlService.createHtmlOutput(Utilities.newBlob('<i>')).getContent()", '<i>'),

    template('what is set on a template is in scope', "page('<?= foo ?>', { foo: 'Hello World!' })", 'Hello World!'),
    template(
      'the raw content has its scriptlets',
      "HtmlService.createTemplate('<?= foo ?>').getRawContent()",
      '<?= foo ?>',
    ),
    template(
      'the code of a template evaluates to the page in the present scope',
      "const foo = 5; return eval(HtmlService.createTemplate('<b><?= foo ?></b>').getCode()).getContent()",
      '<b>5</b>',
    ),
    live('printing escapes', "page('<?= val ?>', { val: '<b>bold</b>' })", '&lt;b&gt;bold&lt;/b&gt;'),
    live('force-printing does not escape', "page('<?!= val ?>', { val: '<b>bold</b>' })", '<b>bold</b>'),
    live('code alone prints nothing', "page('before<? var x = 42; ?>after')", 'beforeafter'),
    live('a variable of one scriptlet is seen in the next', 'page(\'<? var msg = "hi"; ?><?= msg ?>\')', 'hi'),
    live(
      'an ampersand is escaped in text',
      "page('<h1><?= title ?></h1>', { title: 'My & Title' })",
      '<h1>My &amp; Title</h1>',
    ),
    live('numbers print as texts', "page('<?= count ?>', { count: 42 })", '42'),
    guide(
      'loops go around text',
      "page('<? for (const x of list) { ?><li><?= x ?></li><? } ?>', { list: [1, 2] })",
      '<li>1</li><li>2</li>',
    ),
    guide('conditions choose text', "page('<? if (ok) { ?>yes<? } else { ?>no<? } ?>', { ok: false })", 'no'),
    guide('scriptlets use any service', 'page(\'<?= Utilities.formatString("%03d", 7) ?>\')', '007'),
    guide('scriptlets call functions of the script', "page('<?= main.name ?>')", 'main'),
    guide(
      'a scriptlet may hold a function of its own',
      "page('<? const twice = (n) => 2 * n; ?><?= twice(4) ?>')",
      '8',
    ),
    memory('a semicolon after what is printed does not matter', "page('<?= 1 + 1; ?>')", '2'),
    memory('quotes are escaped', "page('<a title=\"<?= t ?>\">', { t: '\"' })", '<a title="&quot;">'),
    memory(
      'a text printed in a script is a string',
      "page('<script>var a = <?= t ?>;</script>', { t: \"it's\" })",
      "<script>var a = 'it\\x27s';</script>",
    ),
    memory(
      'a text printed inside a string of a script stays in it',
      "page('<script>var a = \"<?= t ?>\";</script>', { t: '</script>' })",
      '<script>var a = "\\x3c\\/script\\x3e";</script>'.replace('\\/', '\\x2f'),
    ),
    memory('what is not defined is a ReferenceError', "page('<?= nothing ?>')", error('nothing is not defined')),
    seen(
      'a missing file is named',
      "HtmlService.createHtmlOutputFromFile('Missing')",
      error('No HTML file named Missing was found.'),
    ),
    seen(
      'a missing file of a template is named',
      "HtmlService.createTemplateFromFile('Missing')",
      error('No HTML file named Missing was found.'),
    ),
  ],
};
