import { Exception } from '../execution';

/** What the advanced services throw: in the script `e.name` is GoogleJsonResponseException. */
export class ApiError extends Exception {
  override name = 'GoogleJsonResponseException';

  /** `method` is as Google prints it: "drive.files.get". */
  constructor(method: string, text: string) {
    super(`API call to ${method} failed with error: ${text}`);
  }
}
