import type { ChartView } from '../protocol';
import { words } from './app';

/** Pixels: above the bars, below them, around everything, from line to line, and of a letter on the average. */
const [TITLE, AXIS, EDGE, LINE, LETTER] = [40, 24, 12, 13, 6];
const LEGEND = 26;
/** Of its line, how much a bar takes. */
const THICK = 0.62;

/** Where the bars are, in pixels, and the number at the right end of the axis. */
interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  most: number;
}

/** A chart as Google draws it, in its size; bars alone are drawn, of other kinds it says so. */
export function chartPicture(chart: ChartView): SVGSVGElement {
  const { id, title, width, height, labels } = chart;
  const says = chart.type !== 'BAR' ? words.otherChart : labels.length === 0 ? words.emptyChart : '';
  const names = { title: `chart${id}-title`, about: `chart${id}-about` };
  return svg(
    'svg',
    {
      ...{ class: 'chart', role: 'img', 'aria-labelledby': `${names.title} ${names.about}` },
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    },
    svg('title', { id: names.title }, title),
    svg('desc', { id: names.about }, says || told(chart)),
    svg('rect', { class: 'paper', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    svg('text', { class: 'heading', x: EDGE + 4, y: 26 }, title),
    ...(says ? [svg('text', { class: 'says', x: width / 2, y: height / 2 }, says)] : bars(chart)),
  );
}

/** All its numbers in words. */
function told({ labels, series }: ChartView): string {
  const of = (line: number) => series.map(({ name, values }) => `${name} – ${values[line] ?? 0}`).join(', ');
  return labels.map((label, line) => `${label}: ${of(line)}`).join('. ');
}

function bars(chart: ChartView): SVGElement[] {
  const { width, height, labels, series, hasLegend, isStacked } = chart;
  const left = EDGE + Math.min(Math.max(...labels.map(({ length }) => length)) * LETTER, width * 0.42) + 8;
  const bottom = EDGE + AXIS + (hasLegend ? LEGEND : 0);
  const step = stepOf(mostOf(chart));
  const most = Math.max(Math.ceil(mostOf(chart) / step), 1) * step;
  const plot = { left, top: TITLE, width: width - left - EDGE - 8, height: height - TITLE - bottom, most };
  const line = plot.height / labels.length;
  const across = (number: number) => (plot.width * number) / plot.most;
  const drawn = labels.flatMap((label, index) => {
    let from = 0;
    return series.map(({ name, colour, values }, place) => {
      const value = Math.max(values[index] ?? 0, 0);
      const thick = (line * THICK) / (isStacked ? 1 : series.length);
      const y = plot.top + line * (index + (1 - THICK) / 2) + (isStacked ? 0 : thick * place);
      const x = plot.left + across(isStacked ? from : 0);
      from += value;
      const box = { x, y, width: across(value), height: thick, fill: colour, class: 'bar' };
      return svg('rect', box, svg('title', {}, `${label}\n${name}: ${value}`));
    });
  });
  return [...axis(plot, step), ...drawn, ...captions(labels, plot), ...(hasLegend ? legend(chart) : [])];
}

function mostOf({ labels, series, isStacked }: ChartView): number {
  const sums = labels.map((_, line) => {
    const values = series.map((each) => Math.max(each.values[line] ?? 0, 0));
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  return Math.max(...sums, 1);
}

/** Between two lines of the axis: 1, 2 or 5 times a power of ten, whole numbers only, so that there are few lines. */
function stepOf(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max([1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 1, 1);
}

function axis({ left, top, width, height, most }: Plot, step: number): SVGElement[] {
  return Array.from({ length: most / step + 1 }, (_, index) => index * step).flatMap((number) => {
    const x = left + (width * number) / most;
    return [
      svg('line', { class: number === 0 ? 'base' : 'rule', x1: x, x2: x, y1: top, y2: top + height }),
      svg('text', { class: 'number', x, y: top + height + 16 }, String(number)),
    ];
  });
}

/** What stands beside the bars, in as many lines as there is room for. */
function captions(labels: readonly string[], { left, top, height }: Plot): SVGElement[] {
  const line = height / labels.length;
  const most = Math.max(Math.floor(line / LINE), 1);
  return labels.map((label, index) => {
    const lines = wrapped(label, Math.floor((left - EDGE - 8) / LETTER), most);
    const first = top + line * (index + 0.5) - ((lines.length - 1) * LINE) / 2 + 4;
    const spans = lines.map((text, at) => svg('tspan', { x: left - 8, y: first + at * LINE }, text));
    return svg('text', { class: 'label' }, ...spans);
  });
}

/** A text in lines of so many letters; what has no room is cut off with dots. */
function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]}…`;
  return kept.map((line) => (line.length > letters + 1 ? `${line.slice(0, letters)}…` : line));
}

function legend({ series, width, height }: ChartView): SVGElement[] {
  const widths = series.map(({ name }) => name.length * LETTER + 34);
  let x = Math.max((width - widths.reduce((sum, each) => sum + each, 0)) / 2, EDGE);
  return series.flatMap(({ name, colour }, index) => {
    const left = x;
    x += widths[index] ?? 0;
    return [
      svg('rect', { x: left, y: height - 25, width: 11, height: 11, fill: colour }),
      svg('text', { class: 'key', x: left + 16, y: height - 15.5 }, name),
    ];
  });
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
