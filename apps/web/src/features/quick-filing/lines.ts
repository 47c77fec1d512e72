import { isAddress, MOST_LINES, numberIn, rowsOf } from './rows.js';

/** What is wrong with a line before anything is sent. */
export type LineFault = 'noAddress' | 'twice' | 'noPlatform';
/** One thing that is complained of, as it was pasted. */
export type Line = {
  readonly id: string;
  readonly url: string;
  readonly externalId: string;
  readonly title: string;
  readonly seller: string;
  readonly account: string;
  readonly platformId: string;
  readonly fault?: LineFault;
};
export type Platform = { readonly platformId: string; readonly handle: string };
/** What stands in a line that says nothing of it. */
export type Otherwise = {
  readonly title: string;
  readonly seller: string;
  readonly account: string;
  readonly platformId: string;
};

/**
 * Lines of links as they are pasted, or the rows of a CSV file: link, title, seller, account, parted by tabs, commas or
 * semicolons. A first row that names its columns is left out. What a line does not say is taken from what was said for
 * all.
 */
export function linesOf(text: string, platforms: readonly Platform[], otherwise: Otherwise): readonly Line[] {
  const seen = new Set<string>();
  return rowsIn(text)
    .slice(0, MOST_LINES)
    .map((cells, index): Line => {
      const url = cells.find(isAddress) ?? '';
      const [title = '', seller = '', account = ''] = cells.filter((cell) => cell !== url);
      const platformId = platformOf(url, platforms) ?? otherwise.platformId;
      const fault = url === '' ? 'noAddress' : seen.has(url) ? 'twice' : platformId === '' ? 'noPlatform' : undefined;
      seen.add(url);
      return {
        id: String(index + 1),
        url: url === '' ? cells.join(' ') : url,
        externalId: numberIn(url),
        title: url === '' ? '' : title || otherwise.title || numberIn(url),
        seller: seller || otherwise.seller,
        account: account || otherwise.account,
        platformId,
        ...(fault && { fault }),
      };
    });
}

export const isCut = (text: string): boolean => rowsIn(text).length > MOST_LINES;

/** What was pasted, without the row that names the columns. */
const rowsIn = (text: string): ReturnType<typeof rowsOf> => {
  const rows = rowsOf(text);
  const [head, ...rest] = rows;
  const isNamed = head !== undefined && rest.length > 0 && !head.some(isAddress) && head.length > 1;
  return isNamed ? rest : rows;
};

/** A platform is known by its handle in the name of its machine. */
const platformOf = (url: string, platforms: readonly Platform[]): string | undefined => {
  if (platforms.length === 1) return platforms[0]?.platformId;
  if (url === '') return undefined;
  const labels = new URL(url).hostname.toLowerCase().split('.');
  return platforms.find(({ handle }) => labels.includes(handle.toLowerCase()))?.platformId;
};
