import { ORIGINALS_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { useCase } from '../use-case.js';

/** Of a file that is a translation: what it translates, and the way there. */
export function TranslatedFrom({ exhibit: { translationOf } }: { readonly exhibit: ExhibitBody }) {
  const { say } = useLanguage();
  const { exhibitHref, tabHref } = useCase();
  const { data } = useExhibits();
  if (!translationOf) return null;
  const { kind, id } = translationOf;
  const number = kind === 'exhibit' ? numberOf(data?.items ?? [], id) : undefined;
  const href = {
    exhibit: exhibitHref(id),
    letter: tabHref('documents', { open: id }),
    decision: tabHref('panel'),
    agreement: tabHref('mediation'),
  }[kind];
  return (
    <p>
      <TextLink href={href}>{joined(say(W.seeOriginal), number ?? say(ORIGINALS_NAMED[kind]))}</TextLink>
    </p>
  );
}
