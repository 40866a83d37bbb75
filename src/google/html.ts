/**
 * The text of an HTML file of the script's own project, word for word: a template gives it raw, where an output may be
 * checked and changed. Null where the project has no such file.
 */
export function htmlFile(name: string): string | null {
  try {
    return HtmlService.createTemplateFromFile(name).getRawContent();
  } catch {
    return null;
  }
}
