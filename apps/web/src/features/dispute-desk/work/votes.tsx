import { Lock, LockOpen } from 'lucide-react';
import { CAST_OF, VOTE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { callVote } from '../../../client/sdk.gen.js';
import type { DecisionView, PanelView, RoomBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { ProgressBar } from '../../../kit/status/progress-bar.js';
import { Status } from '../../../kit/status/status.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { BallotForm } from './ballot-form.js';
import { useExperts } from './experts-of.js';
import { Revealed } from './revealed.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly decision: DecisionView; readonly room: RoomBody };

/** The newest vote: sealed until all have voted, then open together; earlier ones below. */
export function Votes({ panel, decision, room }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const { roomId, votes = [], allowedActions } = room;
  const { members } = useExperts(panel);
  const calling = useSend(`vote:${roomId}:${votes.length}`, (_: object, key) =>
    callVote({ path: { disputeId, roomId }, headers: { 'Idempotency-Key': key } }),
  );
  const [newest, ...earlier] = votes.toReversed();
  const mayCall = allowedActions.includes('CallVote');
  const beside = newest && (
    <Status
      tone={newest.revealed ? 'lifted' : 'confidential'}
      icon={newest.revealed ? LockOpen : Lock}
      word={say(newest.revealed ? W.open : W.sealed)}
    />
  );
  return (
    <Card
      title={newest ? `${say(W.vote)} · ${tell(VOTE_NUMBER, { number: newest.number })}` : say(W.vote)}
      beside={beside}
      isUrgent={newest !== undefined && !newest.revealed && !newest.voted}
    >
      <div className={s.stack}>
        {!newest && !mayCall && <p className={s.quiet}>{say(W.noVote)}</p>}
        {newest && !newest.revealed && (
          <>
            <ProgressBar
              label={tell(CAST_OF, { cast: newest.cast, all: members.length })}
              share={members.length === 0 ? 0 : newest.cast / members.length}
            />
            <p className={s.quiet}>{say(newest.voted ? W.castDone : W.sealedHelp)}</p>
          </>
        )}
        {newest && allowedActions.includes('CastBallot') && (
          <BallotForm key={newest.voteId} roomId={roomId} voteId={newest.voteId} issues={decision.issues} />
        )}
        {newest?.revealed === true && <Revealed vote={newest} issues={decision.issues} panel={panel} />}
        {earlier.map((vote) => (
          <details key={vote.voteId} className={s.fold}>
            <summary>{tell(VOTE_NUMBER, { number: vote.number })}</summary>
            <Revealed vote={vote} issues={decision.issues} panel={panel} />
          </details>
        ))}
        <TroubleBanner trouble={troubleOf(calling.error)} />
        {mayCall && (
          <div>
            <Button
              kind={newest ? 'secondary' : 'primary'}
              isPending={calling.isPending}
              onPress={() => calling.mutate({})}
            >
              {say(newest ? W.callAgain : W.call)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
