import { type Html, html } from './html';

/** One tab: its label, a few words under it, and what it opens. */
export interface Tab {
  label: string;
  hint?: string;
  content: Html;
}

/** Tabs by the rules of WAI-ARIA: arrows, Home and End move along the list; without scripts everything is shown. */
export function tabs(
  id: string,
  label: string,
  list: Tab[],
  orientation: 'horizontal' | 'vertical' = 'horizontal',
): Html {
  const key = (index: number) => `${id}-${index + 1}`;
  return html`<div class="tabs ${orientation}">
<div class="tablist" role="tablist" aria-label="${label}" aria-orientation="${orientation}">${list.map(
    (tab, index) => html`<button type="button" role="tab" id="${key(index)}-tab" aria-controls="${key(index)}"${
      index === 0 ? html` aria-selected="true"` : html` aria-selected="false" tabindex="-1"`
    }><span>${tab.label}</span>${tab.hint && html` <small>${tab.hint}</small>`}</button>
`,
  )}</div>
<div class="panels">${list.map(
    (
      tab,
      index,
    ) => html`<section role="tabpanel" class="${index === 0 ? 'panel chosen' : 'panel'}" id="${key(index)}" aria-labelledby="${key(index)}-tab">${tab.content}</section>
`,
  )}</div></div>`;
}

/** The script of the tabs. */
export const TABS_SCRIPT = `
document.documentElement.classList.add('scripted');
for (const list of document.querySelectorAll('[role=tablist]')) {
  const tabs = [...list.querySelectorAll('[role=tab]')];
  const choose = (tab) => {
    for (const each of tabs) {
      const chosen = each === tab;
      each.setAttribute('aria-selected', String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      document.getElementById(each.getAttribute('aria-controls')).classList.toggle('chosen', chosen);
    }
  };
  list.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) choose(tab);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement);
    const step = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const tab = tabs[(step + tabs.length) % tabs.length];
    choose(tab);
    tab.focus();
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
const wanted = decodeURIComponent(location.hash.slice(1));
for (let panel = wanted && document.getElementById(wanted); panel; panel = panel.parentElement?.closest('[role=tabpanel]')) {
  if (panel.matches('[role=tabpanel]')) document.getElementById(panel.id + '-tab').click();
}
`;
