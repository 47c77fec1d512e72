import { FINDINGS_NAMED, MACHINE_UNCHECKED, TRANSLATORS_NAMED } from '#messages/service/translations.js';
import {
  ASKED_BY,
  CHECKED_AT,
  CONTESTED_BY,
  DELIVERED_BY,
  TRANSLATION_WORDS as W,
} from '#messages/ui/desk-translations.js';
import type { TranslationVersionView, TranslationView } from '../../client/types.gen.js';
import { joined } from '../../shared/language/joined.js';
import type { useLanguage } from '../../shared/language/language.js';

type Asked = NonNullable<TranslationView['asked']>;
type Contest = TranslationVersionView['contests'][number];
type Check = TranslationVersionView['checks'][number];
type Language = Pick<ReturnType<typeof useLanguage>, 'say' | 'tell'>;

/** A party by its name; the association and the panel by what they are. */
export const whoBy =
  ({ say }: Pick<Language, 'say'>, nameOf: (partyId: string) => string) =>
  (who: string): string =>
    who === 'association' ? say(W.association) : who === 'panel' ? say(W.panel) : nameOf(who);

/** What was said of a translation, in the same words at the desk and by a link. `short` tells when, as is usual there. */
export const saidOfTranslation = (
  { say, tell }: Language,
  who: (id: string) => string,
  short: (at: string) => string,
) => ({
  asked: ({ askedBy, askedOf, askedAt, note }: Asked): string =>
    joined(tell(ASKED_BY, { who: who(askedBy), of: who(askedOf), at: short(askedAt) }), note),
  translator: ({ translator: { kind, name, qualification }, checks }: TranslationVersionView): string =>
    joined(
      kind === 'machine' && checks.length === 0 ? say(MACHINE_UNCHECKED) : say(TRANSLATORS_NAMED[kind]),
      name,
      qualification,
    ),
  delivered: ({ deliveredBy, deliveredAt, version }: TranslationVersionView): string =>
    tell(DELIVERED_BY, { who: who(deliveredBy), at: short(deliveredAt), version }),
  contested: ({ contestedBy, contestedAt, open }: Contest): string =>
    joined(tell(CONTESTED_BY, { who: who(contestedBy), at: short(contestedAt) }), open ? undefined : say(W.answered)),
  passage: ({ passage, proposal }: Contest): string =>
    `“${passage ?? '—'}”${proposal === undefined ? '' : ` → “${proposal}”`}`,
  checked: ({ checkedAt, finding, note }: Check): string =>
    joined(tell(CHECKED_AT, { at: short(checkedAt), finding: say(FINDINGS_NAMED[finding]) }), note),
});
