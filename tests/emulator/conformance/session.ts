import { known, type Suite } from './case';

const page = known('doc', 'reference/base/session');

/** Facts about Session. */
export const SESSION: Suite = {
  service: 'Session',
  prelude: '',
  cases: [
    page('the active user of a menu is at the keyboard', 'Session.getActiveUser().getEmail()', 'keeper@school.example'),
    page(
      'the effective user of a menu is the same',
      'Session.getEffectiveUser().getEmail() === Session.getActiveUser().getEmail()',
      true,
    ),
    page('the locale is the language of the user', 'Session.getActiveUserLocale()', 'en'),
    page('the old name of the zone', 'Session.getTimeZone() === Session.getScriptTimeZone()', true),
    page('the zone is the one of the script', 'Session.getScriptTimeZone()', 'Etc/GMT'),
    page(
      'the temporary key stays the same',
      'Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()',
      true,
    ),
    page(
      'the temporary key does not show the address',
      "Session.getTemporaryActiveUserKey().includes('keeper')",
      false,
    ),
  ],
};
