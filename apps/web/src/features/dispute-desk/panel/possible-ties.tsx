import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { AFFILIATIONS } from '#messages/forms/own-choices.js';
import { TIE_WORDS as W } from '#messages/ui/possible-ties.js';
import type { PossibleTieBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { dayText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useTies, type AskedTo } from './read-ties.js';
import s from '../desk.module.css';

/** What may tie whoever is asked to sit or to mediate, with the affiliations and disputes that it comes from: for staff. */
export function PossibleTies({ to }: { readonly to: AskedTo }) {
  const { say } = useLanguage();
  const read = useTies(to);
  return (
    <section>
      <p className={s.quiet}>{say(W.staffTitle)}</p>
      <Part read={read} lines={1}>
        {({ ties = [] }) =>
          ties.length === 0 ? (
            <p className={s.quiet}>{say(W.staffNone)}</p>
          ) : (
            <ul className={s.lines}>
              {ties.map((tie, at) => (
                <li key={at}>
                  <Tie tie={tie} />
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </section>
  );
}

function Tie({ tie: { conflict, partyId, steps, disputeIds, endedAt } }: { readonly tie: PossibleTieBody }) {
  const { say, locale } = useLanguage();
  const nameOf = useNames();
  const { disputeHref } = useCase();
  const to = partyId === undefined ? say(W.somebody) : nameOf(partyId);
  const kind = conflict === 'same-name' ? say(W.sameName) : wordOf(EXCLUSIONS_NAMED, conflict, locale);
  const ended = endedAt === undefined ? [] : [`${say(W.ended)} ${dayText(endedAt, locale)}`];
  return (
    <>
      <span>{[to, kind, ...ended].join(' · ')}</span>
      {steps.map(({ affiliationId, fromId, fromName, relation, toId, toName }) => (
        <small key={affiliationId}>
          {`${fromName ?? nameOf(fromId)} – ${wordOf(AFFILIATIONS, relation, locale)} – ${toName ?? nameOf(toId)}`}
        </small>
      ))}
      {disputeIds.map((id) => (
        <TextLink key={id} href={disputeHref(id)}>
          {say(W.dispute)}
        </TextLink>
      ))}
    </>
  );
}
