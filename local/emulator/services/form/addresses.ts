/** Where the form is edited. */
export function editUrl(formId: string): string {
  return `https://docs.google.com/forms/d/${formId}/edit`;
}

/** Where the form is answered; as at Google, the part after `/d/e/` is not the form's id. */
export function publishedUrl(formId: string): string {
  return `https://docs.google.com/forms/d/e/1FAIpQLS${formId}/viewform`;
}

/** The link by which anyone who has it changes one response. */
export function editResponseUrl(formId: string, responseId: string): string {
  return `${publishedUrl(formId)}?edit2=${responseId}`;
}

/** The form's id in any of its addresses; null where there is none. */
export function formIdOf(url: string): string | null {
  const [, published, own] = /\/forms\/(?:u\/\d+\/)?d\/(?:e\/1FAIpQLS([\w-]+)|([\w-]{2,}))/.exec(url) ?? [];
  return published ?? own ?? null;
}
