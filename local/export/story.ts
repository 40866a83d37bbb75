import { type Html, html } from './html';

/** What the index page tells about the year; `date` of a step is "2025-09-01" or any words. */
export interface Story {
  title: string;
  subtitle: string;
  steps: { date: string; text: string }[];
  /** Figures to show before those that can be counted from the state. */
  figures?: { value: string; label: string }[];
}

/** The steps by month, in the order they are told. */
export function timelineHtml(steps: Story['steps']): Html {
  const months: { name: string; steps: Story['steps'] }[] = [];
  for (const step of steps) {
    const name = monthOf(step.date);
    const last = months.at(-1);
    if (last?.name === name) last.steps.push(step);
    else months.push({ name, steps: [step] });
  }
  return html`<div class="timeline">${months.map(
    (month) =>
      html`<section class="month">${month.name && html`<h3>${month.name}</h3>`}<ol>${month.steps.map(
        (step) => html`<li>${time(step.date)}<p>${step.text}</p></li>
`,
      )}</ol></section>`,
  )}</div>`;
}

/** "сентябрь 2025 — май 2026" of the first and the last dated step, or null without dates. */
export function periodOf(steps: Story['steps']): string | null {
  const dates = steps
    .map((step) => step.date.slice(0, 10))
    .filter(isDate)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  return monthOf(first) === monthOf(last) ? monthOf(first) : `${monthOf(first)} — ${monthOf(last)}`;
}

function time(date: string): Html {
  if (!isDate(date)) return html`<span class="day">${date}</span>`;
  return html`<time class="day" datetime="${date.slice(0, 10)}">${words(date, { day: 'numeric', month: 'long' })}</time>`;
}

function monthOf(date: string): string {
  return isDate(date) ? words(date, { month: 'long', year: 'numeric' }).replace(/ г\.$/, '') : '';
}

function words(date: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('ru-RU', { ...style, timeZone: 'UTC' }).format(Date.parse(date.slice(0, 10)));
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 10)));
}
