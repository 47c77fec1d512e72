import type { Locale, Words } from './locale.js';

type Acted = { readonly name?: string | undefined; readonly byLink?: boolean | undefined };

/** Who acted for a party, beside its name: the person of the account, or whoever had opened its link. */
export const ACTED: { readonly account: (name: string) => Words; readonly link: Words } = {
  account: (name) => ({ 'zh-CN': `由${name}办理`, en: `through ${name}` }),
  link: { 'zh-CN': '经链接办理', en: 'through its link' },
};

/** An act of the association's own people, for whoever is not to know who it was. */
export const OFFICE_ACTED: Words = { 'zh-CN': '协会', en: 'the association' };

/** What a deputy did under its own name for whoever is away. */
export const deputyText = (name: string, forName: string, locale: Locale): string =>
  ({ 'zh-CN': `由${name}代${forName}办理`, en: `${name} for ${forName}` })[locale];

/** In words; undefined where it is not known any more, or where nobody acted by hand. */
export const actedText = (acted: Acted | undefined, locale: Locale): string | undefined => {
  if (acted?.byLink) return ACTED.link[locale];
  return acted?.name === undefined ? undefined : ACTED.account(acted.name)[locale];
};
