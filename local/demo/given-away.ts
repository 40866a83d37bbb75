import type { State } from '../emulator/state';
import type { Teacher } from './people';
import type { InventedSchool } from './schools';

/**
 * What of the school's people stands anywhere in what is saved: sheets, forms and answers, documents, files with their
 * names and contents, mails, properties. Left out is what Google knows of accounts by itself: who they are, who owns or
 * may open a file, whose a trigger is, to and from whom a mail went.
 */
export function givenAway(state: State, school: InventedSchool, staff: readonly Teacher[]): string[] {
  const { director, coordinator, psychologist, deputy } = school;
  const officials = [director, coordinator, psychologist, deputy];
  const secrets = [...officials, ...staff].flatMap(({ name }) => [name, ...stems(name)]);
  const all = JSON.stringify(saved(state)).toLowerCase();
  return [...secrets, ...officials.map(({ email }) => email)].filter((secret) => {
    const at = new RegExp(`(?<!\\p{L})${secret.toLowerCase()}`, 'u');
    return at.test(all);
  });
}

/** The surname without its ending, so that any case is found, and the first name with the patronymic. */
function stems(name: string): string[] {
  const [surname = '', ...given] = name.split(' ');
  return [surname.replace(/[ая]$/, ''), given.join(' ')];
}

function saved({ spreadsheets, forms, documents, files, mails, ...rest }: State): unknown {
  const { project: _, users: _accounts, triggers: _owners, log, ...others } = rest;
  return {
    ...others,
    log: log.map(({ text }) => text),
    spreadsheets: Object.values(spreadsheets).map(({ sheets }) =>
      sheets.map(({ name, cells, ...looks }) => [name, cells, looks]),
    ),
    forms,
    documents,
    files: Object.values(files).map(({ name, appProperties, content }) => {
      return [name, appProperties, content && Buffer.from(content, 'base64').toString('utf8')];
    }),
    mails: mails.map(({ subject, body, htmlBody }) => [subject, body, htmlBody]),
  };
}
