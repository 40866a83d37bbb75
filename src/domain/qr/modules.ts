import { encode } from 'uqr';

/** Light modules around the picture, as the standard asks. */
const QUIET = 4;

/**
 * The squares of a QR picture, row by row, true for dark, with the quiet zone around: square, at least 29 wide. Errors
 * are corrected at level M, which forgives a fold of the paper. Throws for texts of more than about 2300 bytes.
 */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: QUIET }).data;
}
