import type { Words } from '../words';

const END = 'write «выключена» into the line “Test mode” on the sheet “Settings”';

/** Words of the test mode. */
export const TRIAL_WORDS: Words['trial'] = {
  on: `The test mode is on: all email goes to you alone and documents remain drafts. To end it, ${END}.`,
  subject: (subject) => `Test: ${subject}`,
  body: (to, body) =>
    [
      to === ''
        ? 'The test mode is on. This email would go to you alone without it as well.'
        : `The test mode is on: this email has come to you alone. Without it, ${to} will get it.`,
      `To end the test mode, ${END}.`,
      '',
      body,
    ].join('\n'),
  notSigned: `The test mode is on: documents remain drafts in it, nothing was marked as signed. If it is time to work in earnest, ${END} and choose “Document signed” again.`,
};
