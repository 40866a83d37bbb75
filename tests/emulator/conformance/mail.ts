import { error, known, type Suite } from './case';

const page = known('doc', 'reference/mail/mail-app');
const quotas = known('doc', 'guides/services/quotas');
const seen = known('live', 'situmorang-com/gscript-mailRemainingQuota');
const messages = known('live', 'notes and tables of messages of public projects');
const memory = known('guess', 'from memory');

/** Facts about MailApp. */
export const MAIL: Suite = {
  service: 'MailApp',
  prelude: `const left = () => MailApp.getRemainingDailyQuota();
const to = 'a@school.example';`,
  cases: [
    quotas('a consumer has a hundred recipients a day', 'left()', 100),
    page('a mail has recipient, subject and body', "MailApp.sendEmail(to, 'S', 'B'); return left()", 99),
    page(
      'a reply address may come second',
      "MailApp.sendEmail(to, 'reply@school.example', 'S', 'B'); return left()",
      99,
    ),
    page(
      'options come fourth',
      "MailApp.sendEmail(to, 'S', 'B', { htmlBody: '<b>B</b>', name: 'N', cc: 'c@school.example' }); return left()",
      98,
    ),
    page('a mail may be one object', "MailApp.sendEmail({ to, subject: 'S', htmlBody: '<i>' }); return left()", 99),
    page(
      'recipients are parted by commas, each counts',
      "MailApp.sendEmail('a@school.example,b@school.example', 'S', 'B'); return left()",
      98,
    ),
    page(
      'blind copies count',
      "MailApp.sendEmail({ to, bcc: 'b@school.example,c@school.example', subject: 'S', body: 'B' }); return left()",
      97,
    ),
    page(
      'a blob is attached',
      "MailApp.sendEmail(to, 'S', 'B', { attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] }); return left()",
      99,
    ),
    quotas(
      'fifty recipients a message',
      "MailApp.sendEmail(Array.from({ length: 51 }, (_, n) => 'u' + n + '@school.example').join(','), 'S', 'B')",
      error('Limit exceeded: Email Recipients Per Message.'),
    ),
    seen(
      'a hundred and first recipient is refused',
      "for (let n = 0; n < 101; n += 1) MailApp.sendEmail(to, 'S', 'B')",
      error('Service invoked too many times for one day: email.'),
    ),
    page(
      'inline images are taken',
      "MailApp.sendEmail({ to, subject: 'S', htmlBody: '<img src=cid:a>', inlineImages: { a: Utilities.newBlob([1], 'image/png', 'a.png') } }); return left()",
      99,
    ),
    page(
      'a file of Drive is attached',
      "MailApp.sendEmail(to, 'S', 'B', { attachments: [DriveApp.createFile('a.txt', 'x')] }); return left()",
      99,
    ),
    page('answers to nobody', "MailApp.sendEmail({ to, subject: 'S', body: 'B', noReply: true }); return left()", 99),
    page(
      'sendEmail gives nothing',
      "MailApp.sendEmail(to, 'S', 'B') === undefined || MailApp.sendEmail(to, 'S', 'B') === null",
      true,
    ),
    memory(
      'a large body is refused',
      "MailApp.sendEmail(to, 'S', 'x'.repeat(200 * 1024 + 1))",
      error('Limit exceeded: Email Body Size.'),
    ),
    memory(
      'a mail without a body',
      "MailApp.sendEmail(to, 'S')",
      error("The parameters (String,String) don't match the method signature for MailApp.sendEmail."),
    ),
    messages('a bad address is named', "MailApp.sendEmail('nobody', 'S', 'B')", error('Invalid email: nobody')),
    messages('no recipient at all', "MailApp.sendEmail('', 'S', 'B')", error('no recipient')),
    memory(
      'a name may stand before the address',
      "MailApp.sendEmail('Anna <a@school.example>', 'S', 'B'); return left()",
      99,
    ),
  ],
};
