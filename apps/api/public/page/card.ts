import { gzipSync } from 'node:zlib';
import { SHARED } from '#messages/core/shared-link.js';
import type { Locale } from '#messages/locale.js';
import { htmlText } from '../html-text.js';
import { OPEN_TITLES } from './open-places.js';
import type { PageFile } from './read-pages.js';

/** What a messenger shows of an address: nothing but these two. */
export type Card = { readonly title: string; readonly description: string };
export type Names = { readonly nameZh: string; readonly nameEn: string };
export type CardOf = 'link' | 'home' | keyof typeof OPEN_TITLES;

const isOpen = (of: CardOf): of is keyof typeof OPEN_TITLES => of in OPEN_TITLES;

/** Whose page it is, and which one where everybody may read it; of a dispute, and of who is in it, nothing. */
export const cardOf = (of: CardOf, names: Names | undefined, locale: Locale): Card => {
  const association = names && (locale === 'zh-CN' ? names.nameZh : names.nameEn);
  const what = (isOpen(of) ? OPEN_TITLES[of] : SHARED.title)[locale];
  return {
    title: association === undefined ? what : SHARED.titleOf[locale]({ what, association }),
    description: (of === 'link' || of === 'home' ? SHARED[of] : SHARED.open)[locale],
  };
};

export const headOfCard = ({ title, description }: Card): string =>
  [
    `<meta property="og:title" content="${htmlText(title)}">`,
    `<meta property="og:description" content="${htmlText(description)}">`,
    `<meta name="description" content="${htmlText(description)}">`,
  ].join('');

/** Where the card stands in a page, until somebody asks for one. */
export const CARD = '<!--card-->';

/** So many pages with a card are kept of each that was read: of those that are opened most, one after the other. */
const MOST = 200;
const made = new WeakMap<PageFile, Map<string, PageFile>>();

/** The page with its card, and with its title until the page itself knows a better one; made and packed once. */
export const withCard = (page: PageFile, card: Card): PageFile => {
  const key = JSON.stringify([card.title, card.description]);
  const known = made.get(page) ?? new Map<string, PageFile>();
  const found = known.get(key) ?? fill(page, card);
  if (known.size >= MOST && !known.has(key)) known.clear();
  made.set(page, known.set(key, found));
  return found;
};

const fill = (page: PageFile, card: Card): PageFile => {
  const html = page.bytes.toString().replace(CARD, () => headOfCard(card));
  const bytes = Buffer.from(html.replace(/<title>[^<]*<\/title>/, () => `<title>${htmlText(card.title)}</title>`));
  let packed: Buffer | undefined;
  return {
    type: page.type,
    bytes,
    get gzipped() {
      return (packed ??= gzipSync(bytes));
    },
  };
};
