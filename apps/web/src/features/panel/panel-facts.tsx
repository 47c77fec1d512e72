import { COLON } from '#messages/colon.js';
import { BASES_NAMED, LEGAL_KINDS_NAMED, PANEL_MODES_NAMED, PANEL_OUTCOMES_NAMED } from '#messages/panel/words.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { STAGES } from '#messages/core/stages.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Facts } from '../../shared/parts/facts.js';
import { itemTitle } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { PartProps } from './part.js';

/** How far it is, about what it decides, and what its word will be. */
export function PanelFacts({ panel }: Pick<PartProps, 'panel'>) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { stage, outcome, dueAt, legalKind, mode, pairs, bound, reason } = panel;
  const items = [...new Set(pairs.map(({ itemId }) => itemTitle(view, itemId)))];
  const facts: readonly (readonly [keyof typeof WORDS, string | undefined])[] = [
    ['legalKind', wordOf(LEGAL_KINDS_NAMED, legalKind, locale)],
    ['mode', wordOf(PANEL_MODES_NAMED, mode, locale)],
    ['about', items.length === 0 ? undefined : items.join(' · ')],
    ['why', reason],
    [
      'bound',
      bound.length === 0
        ? undefined
        : bound
            .map(
              (one) =>
                `${say(one.partyId === session.partyId ? WORDS.you : WORDS.other)}${say(COLON)}${wordOf(BASES_NAMED, one.basis, locale)}`,
            )
            .join(' · '),
    ],
  ];
  return (
    <>
      <p>
        {outcome === undefined ? wordOf(STAGES, stage, locale) : wordOf(PANEL_OUTCOMES_NAMED, outcome, locale)}
        {dueAt !== undefined && ` · ${say(DISPUTE_WORDS.deadline)}${say(COLON)}${dueText(dueAt, locale)}`}
      </p>
      <Facts facts={facts.map(([key, text]) => ({ key, term: say(WORDS[key]), text }))} />
    </>
  );
}
