import { PARTY_PAPERS } from '#messages/forms/own-choices.js';
import type { Locale } from '#messages/locale.js';
import type { PartyPaperView } from '../../client/types.gen.js';
import { wordOf } from '../language/word-of.js';

type Named = { readonly id: string; readonly label: string; readonly help: string };

/** What a file is in one word: `PDF`, `JPEG`. */
export const formatOf = (mediaType: string): string => (mediaType.split('/')[1] ?? mediaType).toUpperCase();

/** Papers of a party by what they are and the how-manieth of their kind; no name of a file is kept. */
export const namesOfPapers = (papers: readonly PartyPaperView[], locale: Locale): readonly Named[] =>
  papers.map(({ sha256, kind, mediaType, size }, place) => {
    const alike = papers.filter((one) => one.kind === kind);
    const nth = papers.slice(0, place + 1).filter((one) => one.kind === kind).length;
    const name = wordOf(PARTY_PAPERS, kind, locale);
    return {
      id: sha256,
      label: alike.length > 1 ? `${name} ${nth}` : name,
      help: `${formatOf(mediaType)} · ${Math.ceil(size / 1024)} kB`,
    };
  });
