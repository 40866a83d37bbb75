/**
 * What nobody has checked against Google: each a switch with two positions and where the doubt comes from.
 * The product must work in both.
 */
export const SWITCHES = {
  textFormatKeepsFormula: {
    positions: [true, false],
    doubt:
      'setValues into a cell of format "@": taken literally, "=1+1" and "\'=1" stay as they are (true), or as typed elsewhere: the one becomes a formula, the apostrophe of the other is hidden (false)',
  },
  createdFormIsPublished: {
    positions: [false, true],
    doubt: 'FormApp.create(title) after 30 June 2026: unpublished, as the Forms API, or published',
  },
  driveCreatesForms: {
    positions: [true, false],
    doubt: 'Drive.Files.create with the MIME type of a form under drive.file: makes one, or is refused',
  },
  responsesSinceInclusive: {
    positions: [false, true],
    doubt: 'Form.getResponses(timestamp): are responses of that very moment among them',
  },
  checkboxFalseCounts: {
    positions: [true, false],
    doubt: 'Sheet.getLastRow: does an unticked check box count as content',
  },
  formUrlIsEdit: {
    positions: [true, false],
    doubt: 'Sheet.getFormUrl: the address for editing or for answering',
  },
} as const satisfies Record<string, { positions: readonly [boolean, boolean]; doubt: string }>;

/** A position for every switch; the first of each table entry is the default. */
export type Switches = { readonly [name in keyof typeof SWITCHES]: boolean };

/** Every switch in the likelier position. */
export const DEFAULT_SWITCHES = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { positions }]) => [name, positions[0]]),
) as Switches;

/** Every switch in its other position. */
export const OTHER_SWITCHES = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { positions }]) => [name, positions[1]]),
) as Switches;
