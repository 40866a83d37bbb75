import { callableFunctions } from './callable';
import type { PageView } from './protocol';
import { scriptPage } from './script-page';

/** Pages that the script showed in dialogs and the sidebar. */
export class ScriptPages {
  /** What `google.script.run` offers. */
  readonly functions: string[];
  private readonly markup = new Map<number, string>();

  constructor(code: string) {
    this.functions = callableFunctions(code);
  }

  add(page: Omit<PageView, 'id'>, html: string): PageView {
    const id = this.markup.size + 1;
    this.markup.set(id, html);
    return { id, ...page };
  }

  /** A page ready for its frame; null where there is none of that number. */
  markupOf(id: number): string | null {
    const html = this.markup.get(id);
    return html === undefined ? null : scriptPage(html, this.functions);
  }
}
