import { useState } from 'react';
import { ANSWER_BY, PROPOSAL_NUMBER, ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import type { ProposalSeenBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { TextLink } from '../../../../kit/actions/text-link.js';
import { Card } from '../../../../kit/data/card.js';
import { Status } from '../../../../kit/status/status.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { AccountWeighed } from '../../../../shared/parts/account-weighed.js';
import { subjectsFor } from '../../../dispute/subjects.js';
import { useCase } from '../../use-case.js';
import { useShort } from '../../use-short.js';
import { ProposalForm } from './proposal-form.js';
import type { TalkRoom } from './use-rooms.js';
import s from './rooms.module.css';

type Props = { readonly at: TalkRoom; readonly rooms: readonly TalkRoom[] };

/** What the mediator has proposed, and whether all accepted it; what one party answered is told to nobody. */
export function Proposals({ at, rooms }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { proposals = [], allowedActions } = at.room;
  const may = allowedActions.includes('MakeProposal');
  if (proposals.length === 0 && !may) return null;
  return (
    <Card title={say(W.proposals)}>
      {proposals.length > 0 && (
        <ul className={s.proposals}>
          {[...proposals].reverse().map((one) => (
            <Proposal key={one.proposalId} proposal={one} />
          ))}
        </ul>
      )}
      {may && !isOpen && (
        <div>
          <Button onPress={() => setOpen(true)}>{say(W.propose)}</Button>
        </div>
      )}
      {may && isOpen && <ProposalForm at={at} rooms={rooms} onDone={() => setOpen(false)} />}
    </Card>
  );
}

function Proposal({ proposal }: { readonly proposal: ProposalSeenBody }) {
  const { number, expiresAt, accepted, clauses, account } = proposal;
  const { say, tell } = useLanguage();
  const { view, now, actHref } = useCase();
  const short = useShort();
  const state = accepted
    ? ({ tone: 'lifted', word: say(W.accepted) } as const)
    : expiresAt <= now
      ? ({ tone: 'neutral', word: say(W.lapsed) } as const)
      : ({ tone: 'due', word: say(W.answersPrivate) } as const);
  const [drawn] = subjectsFor(view, 'DrawUpAgreement');
  return (
    <li>
      <p className={s.head}>
        <b>{tell(PROPOSAL_NUMBER, { number })}</b>
        <Status {...state} />
        {!accepted && <small>{tell(ANSWER_BY, { at: short(expiresAt) })}</small>}
      </p>
      <ol className={s.clauses}>
        {(clauses ?? [say(W.erased)]).map((clause, place) => (
          <li key={place}>{clause}</li>
        ))}
      </ol>
      <AccountWeighed account={account} />
      {accepted && drawn !== undefined && (
        <TextLink isButton href={actHref('DrawUpAgreement', drawn)}>
          {say(W.drawUp)}
        </TextLink>
      )}
    </li>
  );
}
