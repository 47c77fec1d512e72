import type { PdfMark } from '#infrastructure/active-content/pdf-checks.js';
import type { ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Place } from '#infrastructure/files/place.js';
import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { ACTIVE_CONTENT_STATE_WORDS, ACTIVE_CONTENT_WORDS, SIGNED_COPY } from '#messages/service/active-content.js';
import type { ActiveContentBody } from './active-content.dto.js';

type Kept = { readonly place: Place; readonly size: number; readonly keyName: string; readonly mediaType: string };

/** Tells of each of these files of one dispute or party what it can do; of what is no PDF nothing. */
export async function tellActiveContent(
  shown: ShownFiles,
  files: readonly Kept[],
  locale: Locale,
): Promise<(place: Place) => ActiveContentBody | undefined> {
  const pdfs = files.filter(({ mediaType }) => mediaType === 'application/pdf');
  const mark = await shown.marks(pdfs);
  const told = new Set(pdfs.map(({ place }) => `${place.authorId}/${place.sha256}`));
  return (place) => (told.has(`${place.authorId}/${place.sha256}`) ? bodyOf(mark(place), locale) : undefined);
}

const bodyOf = ({ state, kinds, signed }: PdfMark, locale: Locale): ActiveContentBody => ({
  state,
  kinds,
  ...(signed && { signed }),
  ...(state !== 'none' && { warning: warningOf(kinds, state, signed, locale) }),
});

const warningOf = (
  kinds: PdfMark['kinds'],
  state: Exclude<PdfMark['state'], 'none'>,
  signed: boolean,
  locale: Locale,
): string => {
  const [stop, space] = locale === 'zh-CN' ? ['。', ''] : ['.', ' '];
  const found = formatList(
    kinds.map((kind) => ACTIVE_CONTENT_WORDS[kind][locale]),
    locale,
  );
  const what = found === '' ? [] : [`PDF${COLON[locale]}${found}${stop}`];
  return [...what, ACTIVE_CONTENT_STATE_WORDS[state][locale], ...(signed ? [SIGNED_COPY[locale]] : [])].join(space);
};
