import { error, known } from '../case';

const live = known('live', 'gas-fakes test/testsheetsformatting.js and testsheetssets.js, run on both');
const odd = known('live', 'gas-fakes notes/oddities.md');
const page = known('doc', 'reference/spreadsheet/range');

const defaults = (
  [
    ['getBackground', '#ffffff'],
    ['getFontColor', '#000000'],
    ['getFontFamily', 'Arial'],
    ['getFontSize', 10],
    ['getFontWeight', 'normal'],
    ['getFontStyle', 'normal'],
    ['getFontLine', 'none'],
    ['getHorizontalAlignment', 'general'],
    ['getVerticalAlignment', 'bottom'],
    ['getWrap', true],
    ['getNote', ''],
    ['getTextDirection', null],
  ] as const
).map(([method, value]) =>
  live(`${method} of a new cell is ${JSON.stringify(value)}`, `sheet.getRange('A1').${method}()`, value),
);

const kept = (
  [
    ['FontWeight', "['bold', 'normal', null]", ['bold', 'normal', 'normal']],
    ['FontStyle', "['italic', 'normal', null]", ['italic', 'normal', 'normal']],
    ['FontSize', '[10, 8, 20]', [10, 8, 20]],
    ['FontLine', "['line-through', 'none', 'underline']", ['line-through', 'none', 'underline']],
    ['NumberFormat', "['0.0000', '#,##0.00', 'general']", ['0.0000', '#,##0.00', '0.###############']],
    ['HorizontalAlignment', "['left', 'right', 'normal']", ['left', 'right', 'general-left']],
    ['VerticalAlignment', "['top', 'middle', null]", ['top', 'middle', 'bottom']],
    ['Background', "['#ff0000', 'LIGHTCORAL', null]", ['#ff0000', '#f08080', '#ffffff']],
    ['FontColor', "['navy', 'tomato', null]", ['#000080', '#ff6347', '#000000']],
  ] as const
).map(([name, values, read]) => {
  const plural = `${name}s`;
  return live(`set${plural} reads back`, `sheet.getRange('A1:C1').set${plural}([${values}]).get${plural}()`, [read]);
});

/** How cells look: defaults, what reads back, colours, styles, rich text. */
export const LOOKS = [
  ...defaults,
  ...kept,
  odd('getNumberFormat of a new cell', "sheet.getRange('A1').getNumberFormat()", '0.###############'),
  live('getWrapStrategy of a new cell is OVERFLOW', "sheet.getRange('A1').getWrapStrategy()", 'OVERFLOW'),
  live(
    'an overflow that was chosen does not wrap',
    "sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()",
    false,
  ),
  live(
    'clipping does not wrap',
    "sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrap()",
    false,
  ),
  live('setWrap chooses a strategy', "sheet.getRange('A1:B1').setWraps([[true, false]]).getWrapStrategies()", [
    ['WRAP', 'OVERFLOW'],
  ]),
  live(
    'setFontFamilies reads back',
    "sheet.getRange('A1:B1').setFontFamilies([['Helvetica', 'Courier New']]).getFontFamilies()",
    [['Helvetica', 'Courier New']],
  ),
  live(
    'a direction reads back as it was set',
    "sheet.getRange('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).getTextDirection()",
    'RIGHT_TO_LEFT',
  ),
  live(
    'a rotation reads back in degrees',
    "const r = sheet.getRange('A1').setTextRotation(45).getTextRotation(); return [r.getDegrees(), r.isVertical()];",
    [45, false],
  ),
  live(
    'vertical text has no degrees',
    "const r = sheet.getRange('A1').setVerticalText(true).getTextRotation(); return [r.getDegrees(), r.isVertical()];",
    [0, true],
  ),
  live(
    'setBackgroundRGB takes three numbers',
    "sheet.getRange('A1').setBackgroundRGB(255, 0, 16).getBackground()",
    '#ff0010',
  ),
  odd(
    'what is no colour has no effect',
    "sheet.getRange('A1').setBackground('red').setBackground('foo').getBackground()",
    '#ff0000',
  ),
  odd(
    'what is no alignment has no effect',
    "sheet.getRange('A1').setHorizontalAlignment('center').setHorizontalAlignment('foo').getHorizontalAlignment()",
    'center',
  ),
  odd('setNote turns a number into a text', "sheet.getRange('A1').setNote(25).getNote()", '25'),
  odd('setNotes adds «.0» to a whole number', "sheet.getRange('A1').setNotes([[25]]).getNote()", '25.0'),
  live('setNotes takes rows only', "sheet.getRange('A1').setNotes('foo')", error("don't match the method signature")),
  live(
    'a colour object tells its parts',
    "const c = SpreadsheetApp.newColor().setRgbColor('#102030').build().asRgbColor(); return [c.asHexString(), c.getRed(), c.getGreen(), c.getBlue()];",
    ['#102030', 16, 32, 48],
  ),
  live('a builder without a colour has no type yet', 'SpreadsheetApp.newColor().getColorType()', 'UNSUPPORTED'),
  live(
    'an RGB colour is no theme colour',
    "SpreadsheetApp.newColor().setRgbColor('#102030').build().asThemeColor()",
    error('Object is not of type ThemeColor.'),
  ),
  live(
    'a theme colour is no RGB colour',
    'SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build().asRgbColor()',
    error('Object is not of type RgbColor.'),
  ),
  live(
    'setBackgroundObject colours a cell',
    "sheet.getRange('A1').setBackgroundObject(SpreadsheetApp.newColor().setRgbColor('#102030').build()).getBackground()",
    '#102030',
  ),
  live(
    'the text style of a new cell',
    "const s = sheet.getRange('A1').getTextStyle(); return [s.getFontSize(), s.getFontFamily(), s.isBold(), s.isItalic(), s.isUnderline(), s.isStrikethrough(), s.getForegroundColor()];",
    [10, 'arial,sans,sans-serif', false, false, false, false, '#000000'],
  ),
  live(
    'a built text style tells only what was set',
    'const s = SpreadsheetApp.newTextStyle().setBold(true).build(); return [s.isBold(), s.isItalic(), s.getForegroundColor(), s.getForegroundColorObject()];',
    [true, null, null, null],
  ),
  live(
    'a text style reads back',
    "const s = sheet.getRange('A1').setTextStyle(SpreadsheetApp.newTextStyle().setFontSize(32).setFontFamily('helvetica').setBold(true).setForegroundColor('#00ff00').build()).getTextStyle(); return [s.getFontSize(), s.getFontFamily(), s.isBold(), s.getForegroundColor()];",
    [32, 'helvetica', true, '#00ff00'],
  ),
  live(
    'a text style of a theme colour tells its name',
    'SpreadsheetApp.newTextStyle().setForegroundColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build()).build().getForegroundColor()',
    'ACCENT4',
  ),
  live(
    'rich text has a run for each look',
    `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
const value = SpreadsheetApp.newRichTextValue().setText('Bold and link').setTextStyle(0, 4, bold).setLinkUrl(9, 13, 'https://example.org').build();
return sheet.getRange('A1').setRichTextValue(value).getRichTextValue().getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold(), run.getLinkUrl()]);`,
    [
      ['Bold', 0, 4, true, null],
      [' and ', 4, 9, false, null],
      ['link', 9, 13, false, 'https://example.org'],
    ],
  ),
  live('plain text has one run', "sheet.getRange('A1').setValue('Plain').getRichTextValue().getRuns().length", 1),
  page('a number has no rich text', "sheet.getRange('A1').setValue(1).getRichTextValue()", null),
  live(
    'the default banding is grey with a header',
    "const b = sheet.getRange('A1:D10').applyRowBanding(); return [b.getRange().getA1Notation(), b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.getFirstColumnColor()];",
    ['A1:D10', '#bdbdbd', '#ffffff', '#f3f3f3', null, null],
  ),
  live(
    'a banding theme has its colours',
    "sheet.getRange('A1:D10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true).getFooterRowColor()",
    '#a2e8f1',
  ),
  live(
    'a band needs its two colours',
    "sheet.getRange('A1:D10').applyRowBanding().setFirstRowColor(null)",
    error('First row color should not be null'),
  ),
  live(
    'merge keeps the upper left value',
    "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('A1:C3').getMergedRanges().map((r) => r.getA1Notation()), sheet.getRange('A1:B2').getDisplayValue()];",
    [true, ['A1:B2'], '1'],
  ),
  live(
    'mergeAcross merges row by row',
    "sheet.getRange('D1:F2').mergeAcross(); return sheet.getRange('D1:F2').getMergedRanges().map((r) => r.getA1Notation());",
    ['D1:F1', 'D2:F2'],
  ),
  live(
    'mergeVertically merges column by column',
    "sheet.getRange('A5:B7').mergeVertically(); return sheet.getRange('A5:B7').getMergedRanges().map((r) => r.getA1Notation());",
    ['A5:A7', 'B5:B7'],
  ),
  live(
    'breakApart leaves single cells',
    "sheet.getRange('A1:B2').merge(); return sheet.getRange('A1:B2').breakApart().isPartOfMerge();",
    false,
  ),
  live(
    'a list of ranges changes each of them',
    "sheet.getRangeList(['A1', 'E5']).setValue('hello').setBackground('blue'); return [sheet.getRange('A1').getValue(), sheet.getRange('E5').getBackground()];",
    ['hello', '#0000ff'],
  ),
];
