import type { ReactNode } from 'react';
import { LETTERS_NAMED } from '#messages/guide/avenues.js';
import { HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import type { GuideAvenue, HelpShown } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import s from '../open.module.css';

type Props = { readonly avenue: GuideAvenue['avenue']; readonly letters: readonly string[] };

/** Where one goes from here, as far as it is with us. */
export function GoThere({ avenue, letters }: Props): ReactNode {
  const { say, locale } = useLanguage();
  const { to, association } = useOpen();
  const button = (parts: readonly string[], words: string) => (
    <TextLink isButton key={parts.join('/')} href={to(parts)}>
      {words}
    </TextLink>
  );
  const line = (...links: readonly ReactNode[]) => (
    <div className={s.tags} data-noprint>
      {links}
    </div>
  );
  const helpers = (kind: HelpShown['kind']) => (
    <TextLink isButton key={kind} href={`${to(['help'])}?kind=${kind}`}>
      {wordOf(HELP_KINDS_NAMED, kind, locale)}
    </TextLink>
  );
  switch (avenue) {
    case 'letter':
      return line(
        ...letters.map((letter) => button(['guide', 'letters', letter], wordOf(LETTERS_NAMED, letter, locale))),
      );
    case 'complaint':
      return line(button(['desk', 'filing'], say(G.file)), button(['handling'], say(G.conditions)));
    case 'counter-notice':
      return (
        <>
          <p>{say(G.byLink)}</p>
          {line(button(['desk', 'answers'], say(G.answer)))}
        </>
      );
    case 'mediation':
      return (
        <>
          <p>{[say(G.askMediation), association.contact?.[locale]].filter(Boolean).join(' ')}</p>
          {line(button(['desk', 'mediation-request'], say(G.toMediation)))}
        </>
      );
    case 'tip':
      return line(button(['tips'], say(G.tell)));
    case 'nothing':
      return line(button(['handling'], say(G.conditions)));
    case 'authority':
      return line(helpers('authority'));
    case 'court':
      return line(helpers('lawyer'));
    case 'negotiation':
    case 'arbitration':
      return null;
  }
}
