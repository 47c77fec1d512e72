import { OFFER_UNTIL, TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { answerProposal } from '../../client/sdk.gen.js';
import type { ProposalSeenBody, RoomBody } from '../../client/types.gen.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { AccountWeighed } from '../../shared/parts/account-weighed.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { useDispute } from '../dispute/use-dispute.js';

type Props = { readonly room: RoomBody; readonly after: () => Promise<void> };

/** What the mediator proposes, to be answered in private. */
export function Proposals({ room, after }: Props) {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{say(WORDS.proposals)}</h2>
      <ul className="cards">
        {[...(room.proposals ?? [])].reverse().map((proposal) => (
          <Proposal key={proposal.proposalId} proposal={proposal} room={room} after={after} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  proposal: { proposalId, clauses, account, expiresAt, accepted, answered },
  room: { roomId, allowedActions },
  after,
}: Props & { readonly proposal: ProposalSeenBody }) {
  const { say, tell, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const answer = (name: 'accept' | 'refuse') => (key: string) =>
    answerProposal({
      path: { disputeId, roomId, proposalId },
      body: { answer: name },
      headers: { 'Idempotency-Key': key },
    });
  const open = !accepted && !answered && allowedActions.includes('AnswerProposal');
  return (
    <li className="card">
      <ol>
        {(clauses ?? [say(WORDS.erased)]).map((clause, index) => (
          <li key={index} className="words">
            {clause}
          </li>
        ))}
      </ol>
      <AccountWeighed account={account} />
      <p className="hint">
        {accepted
          ? say(WORDS.proposalAgreed)
          : answered
            ? say(WORDS.proposalAnswered)
            : tell(OFFER_UNTIL, { at: dueText(expiresAt, locale) })}
      </p>
      {open && (
        <>
          <ActButton
            main
            name={`yes:${proposalId}`}
            words={say(WORDS.proposalYes)}
            note={say(WORDS.proposalNote)}
            send={answer('accept')}
            after={after}
          />
          <ActButton name={`no:${proposalId}`} words={say(WORDS.proposalNo)} send={answer('refuse')} after={after} />
        </>
      )}
    </li>
  );
}
