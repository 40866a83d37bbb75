import type { FrameLocator } from 'playwright-core';

/** Texts of a page that stand out from what is behind them less than WCAG asks for (4.5 to 1), with their ratio. */
export function faintTexts(frame: FrameLocator): Promise<string[]> {
  return frame.locator('html').evaluate(FAINT);
}

const FAINT = `(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (parts(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || ['SCRIPT', 'STYLE'].includes(node.tagName) || !node.getClientRects().length) continue;
    const [one, other] = [light(getComputedStyle(node).color), light(behind(node))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) faint.push(text.data.trim() + ': ' + ratio.toFixed(1));
  }
  return faint;
})()`;
