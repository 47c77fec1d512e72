import { formatDay } from '#messages/format.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { END_GROUNDS, EVALUATIONS } from '#messages/right/register.js';
import { territoryNames } from '#messages/territory-names.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import type { WholeRight } from './right-parts.js';

/** What is known of a right, its evaluation and its end among it. */
export function About({ right: view }: { readonly right: WholeRight }) {
  const { say, locale } = useLanguage();
  const { kind, right, territories, validFrom, validUntil, inForce, evaluation, end } = view;
  const day = (date: string | undefined): string | undefined => date && formatDay(date, locale);
  const facts = [
    { name: say(DESK_REGISTERS.kind), value: say(RIGHT_KINDS[kind]) },
    { name: say(W.number), value: right?.registrationNumber },
    { name: say(W.inForce), value: say(DESK_REGISTERS[inForce ? 'yes' : 'no']) },
    { name: say(W.validFrom), value: day(validFrom) },
    { name: say(W.validUntil), value: day(validUntil) },
    { name: say(W.territories), value: territories.length === 0 ? undefined : territoryNames(territories, locale) },
    ...(evaluation
      ? [
          {
            name: say(W.evaluation),
            value: `${say(EVALUATIONS[evaluation.conclusion])} · ${formatDay(evaluation.issuedOn, locale)}`,
          },
        ]
      : []),
    ...(end
      ? [{ name: say(W.end), value: `${say(END_GROUNDS[end.ground])} · ${formatDay(end.endedOn, locale)}` }]
      : []),
  ];
  return (
    <Card title={say(W.right)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}
