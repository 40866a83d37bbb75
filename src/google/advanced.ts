import { SetupError } from '../domain/messages/errors';

/** Google Drive as an advanced service. Throws a SetupError where it is not switched on in the script's editor. */
export function drive(): NonNullable<typeof Drive> {
  if (typeof Drive === 'undefined') throw new SetupError('no-service', 'Drive API');
  return Drive;
}

/** Google Docs as an advanced service. Throws a SetupError where it is not switched on. */
export function docs(): NonNullable<typeof Docs> {
  if (typeof Docs === 'undefined') throw new SetupError('no-service', 'Google Docs API');
  return Docs;
}
