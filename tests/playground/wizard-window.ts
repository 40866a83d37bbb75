import type { FrameLocator } from 'playwright-core';
import type { Visitor } from './browser';
import { focusIn, Typist } from './keyboard';

/** More steps than it takes to any field. */
const FAR = 60;

const FRAME = 'dialog.page iframe';

/** The window «Настроить по шагам» and somebody who has a keyboard alone. */
export class WizardWindow {
  readonly frame: FrameLocator;
  private readonly typist: Typist;

  private constructor(private readonly visitor: Visitor) {
    this.frame = visitor.page.frameLocator(FRAME);
    this.typist = new Typist(visitor);
  }

  /** Opens the window from the menu; where Google asks for permission first, all of it is given and the item chosen again. */
  static async open(visitor: Visitor): Promise<WizardWindow> {
    const window = new WizardWindow(visitor);
    await window.typist.choose('Настройка и проверка', 'Настроить по шагам');
    const title = window.frame.getByRole('heading', { level: 1 });
    await visitor.page.locator('dialog.consent, dialog.page').waitFor();
    if ((await visitor.page.locator('dialog.consent').count()) > 0) {
      await window.allowAll();
      await window.typist.choose('Настройка и проверка', 'Настроить по шагам');
      await title.waitFor();
    }
    await visitor.rest();
    return window;
  }

  /** Waits for the page of that title. */
  async at(title: string | RegExp): Promise<void> {
    await this.frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await this.visitor.rest();
    await focusIn(this.visitor.page, FRAME);
  }

  /** Walks to a field by its label and types over what it held. */
  async type(label: string, text: string): Promise<void> {
    await this.walk(label);
    await this.typist.press('Control+A');
    await this.typist.type(text);
  }

  /** Walks to a group of options and with the arrows to one of them. */
  async pick(option: string): Promise<void> {
    const labels = (await this.inside(OPTIONS)) as { name: string; label: string }[];
    const name = labels.find(({ label }) => label.startsWith(option))?.name;
    if (name === undefined) throw new Error(`There is no «${option}».`);
    for (let step = 0; step < FAR && (await this.focused()).name !== name; step++) await this.typist.press('Tab');
    await this.typist.press('Space');
    for (let step = 0; step < FAR && !(await this.focused()).label.startsWith(option); step++)
      await this.typist.press('ArrowDown');
  }

  /** Ticks a box. */
  async tick(label: string): Promise<void> {
    await this.walk(label);
    await this.typist.press('Space');
  }

  /** «Дальше» or «Настроить», as Enter in any field, or walks to the button. */
  async go(): Promise<void> {
    const isButton = () => this.frame.locator('button.primary:focus').count();
    const isField = () => this.frame.locator('input:focus').count();
    for (let step = 0; step < FAR && (await isButton()) + (await isField()) === 0; step++)
      await this.typist.press('Tab');
    await this.typist.press('Enter');
    await this.frame.locator('button:disabled').first().waitFor({ state: 'detached' });
  }

  /** Walks to a button and presses it. */
  async press(caption: string): Promise<void> {
    const button = this.frame.locator('button:focus').filter({ hasText: caption });
    for (let step = 0; step < FAR && (await button.count()) === 0; step++) await this.typist.press('Tab');
    await this.typist.press('Enter');
  }

  /** What stands under the field that has the focus and is marked as wrong; '' where it is not. */
  async wrong(): Promise<string> {
    return (await this.focused()).wrong;
  }

  private async walk(label: string): Promise<void> {
    for (let step = 0; step < FAR; step++) {
      if ((await this.focused()).label.startsWith(label)) return;
      await this.typist.press('Tab');
    }
    throw new Error(`Tab does not lead to «${label}».`);
  }

  private async focused(): Promise<{ name: string; label: string; wrong: string }> {
    return (await this.inside(FOCUSED)) as { name: string; label: string; wrong: string };
  }

  private inside(expression: string): Promise<unknown> {
    return this.frame.locator('html').evaluate(expression);
  }

  private async allowAll(): Promise<void> {
    const box = this.visitor.page.locator('dialog.consent label.all input');
    await box.focus();
    await this.typist.press('Space');
    await this.visitor.page.locator('dialog.consent').getByRole('button', { name: 'Разрешить' }).focus();
    // It goes away by itself.
    await Promise.all([this.visitor.page.getByText('Выберите команду ещё раз').waitFor(), this.typist.press('Enter')]);
  }
}

/** What has the focus: its name, the text of its label, and what is said to be wrong with it. */
const FOCUSED = `((node) => {
  const marked = node.closest('[aria-invalid]');
  const about = marked === null ? '' : marked.getAttribute('aria-describedby').split(' ').pop();
  const wrong = about === '' ? '' : document.getElementById(about).textContent;
  return { name: node.name ?? '', label: node.labels?.[0]?.textContent ?? '', wrong };
})(document.activeElement)`;

const OPTIONS = `[...document.querySelectorAll('input[type=radio]')].map((node) => ({
  name: node.name, label: node.labels[0].textContent,
}))`;
