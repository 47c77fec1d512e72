/** Markup that is safe to send: made by `html` alone, which escapes every value that is not itself such markup. */
export type Html = { readonly markup: string };

type Value = Html | string | number | readonly (Html | string)[];

export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, at) => part + (at < values.length ? markupOf(values[at] ?? '') : '')).join(''),
});

const markupOf = (value: Value): string => {
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
