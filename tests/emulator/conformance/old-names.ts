import { known, type Suite } from './case';

const logger = known('doc', 'reference/base/logger');
const content = known('doc', 'reference/content/text-output, reference/content/content-service');
const gmail = known('doc', 'reference/gmail/gmail-app');
const old = known('doc', 'reference/properties/script-properties, deprecated');
const memory = known('guess', 'from memory');

/** Facts about small services and names that scripts still use. */
export const OLD_NAMES: Suite = {
  service: 'Small services',
  prelude: '',
  cases: [
    logger('the logger keeps what it wrote', "Logger.log('one'); return Logger.getLog().includes('one')", true),
    logger('the logger forgets', "Logger.log('one'); Logger.clear(); return Logger.getLog()", ''),
    logger(
      'the logger fills in values',
      "Logger.log('%s of %s', 1, 2); return Logger.getLog().includes('1 of 2')",
      true,
    ),
    logger('the logger is chained', "Logger.log('a').log('b') === Logger", true),
    memory('the console does not write into the logger', "console.log('one'); return Logger.getLog()", ''),
    memory(
      'a line of the logger has its time',
      "Logger.log('one'); return Logger.getLog()",
      'Sun Mar 01 12:00:00 GMT 2026 INFO: one\n',
    ),
    content(
      'a text output has its type',
      "const made = ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON); return [made.getContent(), String(made.getMimeType())]",
      ['{}', 'JSON'],
    ),
    content('it is plain text at first', 'String(ContentService.createTextOutput().getMimeType())', 'TEXT'),
    content(
      'it is appended to and cleared',
      "const made = ContentService.createTextOutput('a').append('b'); return [made.getContent(), made.clear().getContent()]",
      ['ab', ''],
    ),
    content('it may be a file', "ContentService.createTextOutput('a').downloadAsFile('a.txt').getFileName()", 'a.txt'),
    gmail('GmailApp sends and is chained', "GmailApp.sendEmail('a@school.example', 'S', 'B') === GmailApp", true),
    gmail(
      'GmailApp takes options',
      "GmailApp.sendEmail('a@school.example', 'S', 'B', { htmlBody: '<b>', name: 'N', cc: 'b@school.example' }); return MailApp.getRemainingDailyQuota()",
      98,
    ),
    old(
      'the old store of the script is the new one',
      "ScriptProperties.setProperty('a', 'x'); return PropertiesService.getScriptProperties().getProperty('a')",
      'x',
    ),
    old(
      'the old store of the user is the new one',
      "PropertiesService.getUserProperties().setProperty('a', 'x'); return UserProperties.getProperty('a')",
      'x',
    ),
    memory('a user prints as an address', 'String(Session.getActiveUser())', 'keeper@school.example'),
  ],
};
