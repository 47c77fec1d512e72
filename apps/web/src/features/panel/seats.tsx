import { COLON } from '#messages/colon.js';
import { CHALLENGE_UNTIL, EXPERT_NUMBER, PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { STAGES } from '#messages/core/stages.js';
import type { SeatView } from '../../client/types.gen.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Challenge } from './challenge.js';
import type { PartProps } from './part.js';

/** Who sits, what they disclosed, and the way to challenge one of them. */
export function Seats({ panel: { seats, challengeDueAt }, after }: PartProps) {
  const { say, tell, locale } = useLanguage();
  const { view } = useDispute();
  if (seats.length === 0) return null;
  return (
    <section>
      <h2>{say(WORDS.seats)}</h2>
      {challengeDueAt !== undefined && (
        <p className="hint">{tell(CHALLENGE_UNTIL, { at: dueText(challengeDueAt, locale) })}</p>
      )}
      <ul className="cards">
        {seats.map((seat, at) => (
          <li className="card" key={seat.seatId}>
            <Seat seat={seat} number={at + 1} />
            {subjectsFor(view, 'ChallengeExpert').includes(`seat:${seat.seatId}`) && (
              <Challenge seatId={seat.seatId} after={after} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Shown = { readonly seat: SeatView; readonly number: number };

function Seat({ seat: { seat, stage, expert, disclosure, challengedBy, challenges }, number }: Shown) {
  const { say, tell, locale } = useLanguage();
  const { decision: decided, expertId: challenged } =
    challenges.findLast(({ decision }) => decision !== undefined) ?? {};
  return (
    <>
      <p>
        {expert ? (expert.name ?? tell(EXPERT_NUMBER, { number })) : say(WORDS.vacant)}
        {seat === 'presiding' && ` · ${say(WORDS.presiding)}`}
      </p>
      <p className="hint">{wordOf(STAGES, stage, locale)}</p>
      {disclosure !== undefined && (
        <p className="words">
          {say(WORDS.disclosed)}
          {say(COLON)}
          {disclosure}
        </p>
      )}
      {challengedBy !== undefined && <p>{say(WORDS.challenged)}</p>}
      {challengedBy === undefined && decided && (
        <p className="words">
          {challenged !== expert?.expertId && `${say(WORDS.before)}${say(COLON)}`}
          {say(decided.upheld ? WORDS.upheld : WORDS.dismissed)}
          {decided.reason !== undefined && `${say(COLON)}${decided.reason}`}
        </p>
      )}
    </>
  );
}
