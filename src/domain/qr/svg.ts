import { qrModules } from './modules';

/** A QR picture for a page: an `<svg>` that fills what stands around it; `title` is told to those who cannot see it. */
export function qrSvg(text: string, title: string): string {
  const modules = qrModules(text);
  const size = modules.length;
  const dark = modules.flatMap((line, y) => runsOf(line).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}z`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped(title)}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`,
  ].join('');
}

/** Dark neighbours of a row, from the first to behind the last. */
function runsOf(line: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  line.forEach((isDark, x) => {
    const last = runs[runs.length - 1];
    if (isDark && last?.[1] === x) last[1] = x + 1;
    else if (isDark) runs.push([x, x + 1]);
  });
  return runs;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
