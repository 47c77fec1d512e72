import { LETTER_WORDS as W } from '#messages/ui/desk-letters.js';
import type { Words } from '#messages/locale.js';
import type { LetterVersionView } from '../../client/types.gen.js';

/** One thing that a version says, as it stands in each language. */
export type VersionText = { readonly label: Words; readonly texts: Words };

const inBoth = (text: string): Words => ({ 'zh-CN': text, en: text });

/** All that a version can say, in the order of a letter; what it does not say is empty, so that two can be compared. */
export function textsOf({
  letterhead,
  addition,
}: Pick<LetterVersionView, 'letterhead' | 'addition'>): readonly VersionText[] {
  const none = inBoth('');
  if (letterhead)
    return [
      { label: W.name, texts: letterhead.name },
      { label: W.address, texts: letterhead.address ?? none },
      { label: W.contact, texts: letterhead.contact ?? none },
      { label: W.footer, texts: letterhead.footer ?? none },
      { label: W.filing, texts: inBoth(letterhead.filing ?? '') },
      { label: W.logo, texts: letterhead.logo === undefined ? none : W.logoThere },
    ];
  return [
    { label: W.before, texts: addition?.before ?? none },
    { label: W.after, texts: addition?.after ?? none },
  ];
}
