import { LANGUAGES_NAMED, ORIGINALS_NAMED } from '#messages/service/translations.js';
import { FILE_OF, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { useLanguage } from '../../../shared/language/language.js';
import { numberOf, useExhibits } from '../evidence/use-exhibits.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** Of a file that is a translation: what it translates, and the way there. */
export function TranslatedFrom({ exhibit: { translationOf } }: { readonly exhibit: ExhibitBody }) {
  const { say, tell } = useLanguage();
  const { exhibitHref, tabHref } = useCase();
  const { data } = useExhibits();
  if (!translationOf) return null;
  const { kind, id, into } = translationOf;
  const number = kind === 'exhibit' ? numberOf(data?.items ?? [], id) : undefined;
  const href = {
    exhibit: exhibitHref(id),
    letter: tabHref('documents', { open: id }),
    decision: tabHref('panel'),
    agreement: tabHref('mediation'),
  }[kind];
  return (
    <p className={s.row}>
      <span className={s.quiet}>
        {tell(FILE_OF, { original: number ?? say(ORIGINALS_NAMED[kind]), into: say(LANGUAGES_NAMED[into]) })}
      </span>
      <TextLink href={href}>{say(W.seeOriginal)}</TextLink>
    </p>
  );
}
