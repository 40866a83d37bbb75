import type { ChartView } from '../protocol';
import { chartPicture } from './chart-picture';
import { element } from './element';
import type { Place } from './selection';

/** The charts of the sheet, each over the cell at which it is anchored. */
export class Charts {
  private shown: { chart: ChartView; picture: SVGSVGElement }[] = [];
  private drawn = '';
  private readonly layer = element('div', { class: 'charts' });

  constructor(private readonly view: HTMLElement) {
    view.append(this.layer);
  }

  /** Draws them anew where their numbers or looks changed. */
  draw(charts: readonly ChartView[]): void {
    const now = JSON.stringify(charts);
    if (now === this.drawn) return;
    this.drawn = now;
    this.shown = charts.map((chart) => ({ chart, picture: chartPicture(chart) }));
    this.layer.replaceChildren(...this.shown.map(({ picture }) => picture));
  }

  /** Puts each where its cell is now; one whose cell is not drawn waits out of sight. */
  place(cellElement: (place: Place) => HTMLElement | null): void {
    const outer = this.view.getBoundingClientRect();
    for (const { chart, picture } of this.shown) {
      const box = cellElement(chart)?.getBoundingClientRect();
      picture.style.display = box ? 'block' : 'none';
      if (!box) continue;
      picture.style.left = `${box.left - outer.left + this.view.scrollLeft + chart.offsetX}px`;
      picture.style.top = `${box.top - outer.top + this.view.scrollTop + chart.offsetY}px`;
    }
  }
}
