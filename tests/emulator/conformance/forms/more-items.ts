import { error, known } from '../case';

const item = known('doc', 'reference/forms: date-item, date-time-item, duration-item and their siblings');
const rating = known('doc', 'reference/forms/rating-item');
const fakes = known(
  'live',
  'test/testform.js and testformresponse.js of brucemcpherson/gas-fakes, run on Apps Script too',
);
const memory = known('guess', 'from memory');

/** Facts about days and times, ratings, pictures and films in forms. */
export const MORE_ITEMS = [
  fakes(
    'items print as the names of their classes',
    '[form, form.addTextItem(), form.addListItem(), form.addPageBreakItem(), form.addSectionHeaderItem(), form.addScaleItem(), form.addGridItem(), form.addCheckboxGridItem()].map(String)',
    ['Form', 'TextItem', 'ListItem', 'PageBreakItem', 'SectionHeaderItem', 'ScaleItem', 'GridItem', 'CheckboxGridItem'],
  ),
  fakes('a day answers as text', 'form.addDateItem().createResponse(new Date(2000, 0, 1)).getResponse()', '2000-01-01'),
  item(
    'a day leaves out the time',
    'form.addDateItem().createResponse(new Date(2000, 0, 1, 23, 59)).getResponse()',
    '2000-01-01',
  ),
  fakes('a time answers with two digits each', 'form.addTimeItem().createResponse(7, 45).getResponse()', '07:45'),
  fakes('a length of time has seconds', 'form.addDurationItem().createResponse(1, 2, 3).getResponse()', '01:02:03'),
  item(
    'a length of time out of range is brought into it',
    'form.addDurationItem().createResponse(24, 60, 90).getResponse()',
    '24:59:59',
  ),
  memory('so is a time of day', 'form.addTimeItem().createResponse(24, 60).getResponse()', '23:59'),
  fakes(
    'a day with a time answers with both',
    'form.addDateTimeItem().createResponse(new Date(2024, 4, 20, 14, 30)).getResponse()',
    '2024-05-20 14:30',
  ),
  fakes('a number on a scale answers as text', 'form.addScaleItem().createResponse(4).getResponse()', '4'),
  item('a date has a year at first', '[form.addDateItem().includesYear(), form.addDateTimeItem().includesYear()]', [
    true,
    true,
  ]),
  item('the year is left out', 'form.addDateItem().setIncludesYear(false).includesYear()', false),
  item(
    'the kinds of days and times',
    'form.addDateItem(); form.addDateTimeItem(); form.addTimeItem(); form.addDurationItem(); return types()',
    ['DATE', 'DATETIME', 'TIME', 'DURATION'],
  ),
  item(
    'items of these kinds are converted',
    "form.addDateTimeItem(); form.addDurationItem().setTitle('T'); const all = form.getItems(); return [String(all[0].asDateTimeItem()), all[1].asDurationItem().getTitle()]",
    ['DateTimeItem', 'T'],
  ),
  fakes(
    'a conversion to another kind names the kind',
    'form.addPageBreakItem(); form.getItems()[0].asListItem()',
    error('Invalid conversion for item type: PAGE_BREAK'),
  ),

  rating(
    'a rating has a level and an icon',
    'const one = form.addRatingItem().setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART); return [one.getRatingScaleLevel(), String(one.getRatingIcon()), String(one.getType())]',
    [7, 'HEART', 'RATING'],
  ),
  memory(
    'a new rating is of five stars',
    'const one = form.addRatingItem(); return [one.getRatingScaleLevel(), String(one.getRatingIcon())]',
    [5, 'STAR'],
  ),
  memory('a rating beyond its level is refused', 'form.addRatingItem().createResponse(6)', error('')),
  rating('a rating answers', 'form.addRatingItem().createResponse(5).getResponse()', '5'),

  item(
    'a picture has an image, a width and an alignment',
    "const one = form.addImageItem().setTitle('P').setImage(Utilities.newBlob([1, 2], 'image/png', 'p.png')).setWidth(300).setAlignment(FormApp.Alignment.CENTER); return [one.getTitle(), one.getWidth(), String(one.getAlignment()), one.getImage().getBytes(), String(one.getType())]",
    ['P', 300, 'CENTER', [1, 2], 'IMAGE'],
  ),
  item(
    'a film has an address of YouTube',
    "const one = form.addVideoItem().setVideoUrl('https://www.youtube.com/watch?v=abcdefghijk').setTitle('F'); return [one.getTitle(), String(one.getType())]",
    ['F', 'VIDEO'],
  ),
  memory('another address is no film', "form.addVideoItem().setVideoUrl('https://example.com/film')", error('')),
  item(
    'a picture is no question',
    'form.addImageItem(); return [typeof form.addImageItem().setRequired, typeof form.addVideoItem().createResponse]',
    ['undefined', 'undefined'],
  ),
  item('no method adds a question for files', 'typeof form.addFileUploadItem', 'undefined'),

  item(
    'a grid wants an answer for each row',
    "form.addGridItem().setRows(['r', 's']).setColumns(['c']).createResponse(['c'])",
    error(''),
  ),
  item(
    'a grid takes only its columns',
    "form.addGridItem().setRows(['r']).setColumns(['c']).createResponse(['x'])",
    error(''),
  ),
  fakes(
    'a grid of boxes answers with a list of lists',
    "form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['a', 'b']).createResponse([['a'], ['a', 'b']]).getResponse()",
    [['a'], ['a', 'b']],
  ),
  item(
    'a skipped row of a grid of boxes is null',
    "form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['a']).createResponse([null, ['a']]).getResponse()",
    [null, ['a']],
  ),
  item('a grid without rows is refused', 'form.addGridItem().setRows([])', error('')),
  item('a grid without columns is refused', 'form.addGridItem().setColumns([])', error('')),
  item(
    'moveItem gives the moved item',
    "form.addTextItem(); form.addListItem().setTitle('L'); return form.moveItem(1, 0).getTitle()",
    'L',
  ),
  item(
    'moveItem takes an item',
    'form.addTextItem(); form.addListItem(); form.moveItem(form.getItems()[1], 0); return types()',
    ['LIST', 'TEXT'],
  ),
  memory('moveItem beyond the end is refused', 'form.addTextItem(); form.moveItem(0, 5)', error('')),
];
