import { SetupError } from '../domain/messages/errors';
import { speak } from '../domain/messages/words';
import { accountMark, isKeptBy, readSettings, type SettingKey, type Settings } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { readTable, upsert } from '../google/sheets';
import { spreadsheetId } from '../google/spreadsheet';

/** The settings as they stand on the sheet. Whoever reads them speaks their language from then on. */
export function givenSettings(): Settings {
  const settings = readSettings(readTable(TABLES.settings));
  speak(settings.language);
  return settings;
}

/** The settings of a spreadsheet that is set up. Throws a SetupError in a copy and before set-up. */
export function currentSettings(): Settings {
  const settings = givenSettings();
  if (settings.spreadsheet === '') throw new SetupError('not-set-up');
  if (settings.spreadsheet !== spreadsheetId()) throw new SetupError('copy');
  // An address that the other mode has left is written no further.
  return settings.keeper.includes('@') ? { ...settings, keeper: accountMark(settings, settings.keeper) } : settings;
}

/** The same for what only the keeper's account can do: forms, files, triggers, mail. */
export function keeperSettings(): Settings {
  const settings = currentSettings();
  if (!isKeptBy(settings, myEmail())) throw new SetupError('keeper', settings.keeper);
  return settings;
}

/** Remembers values of the script's own. */
export function remember(values: Partial<Record<SettingKey, string>>): void {
  upsert(
    TABLES.settings,
    Object.entries(values).map(([id, value]) => ({ id, value })),
  );
}
