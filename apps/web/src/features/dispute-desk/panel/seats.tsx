import { Check } from 'lucide-react';
import { COLON } from '#messages/colon.js';
import { STAGES } from '#messages/core/stages.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import { CHALLENGE_GROUNDS_NAMED } from '#messages/panel/words.js';
import { ROLES } from '#messages/core/roles.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { SeatView } from '../../../client/types.gen.js';
import { PartyTag } from '../../../kit/data/party-tag.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useNames } from '../use-case.js';
import { PossibleTies } from './possible-ties.js';
import s from '../desk.module.css';

/** Who sits or is asked, what each disclosed, and what was said against it. */
export function Seats({ seats }: { readonly seats: readonly SeatView[] }) {
  const { say, locale } = useLanguage();
  const { now } = useCase();
  const nameOf = useNames();
  const isStaff = useDesk().office === 'case-manager';
  return (
    <>
      <h4>{say(PANEL_WORDS.seats)}</h4>
      <ul className={s.lines}>
        {seats.map(({ seatId, seat, expert, stage, dueAt, disclosure, challenges }) => (
          <li key={seatId}>
            <span className={s.between}>
              <PartyTag
                name={expert ? (expert.name ?? nameOf(expert.expertId)) : say(PANEL_WORDS.vacant)}
                as={say(seat === 'presiding' ? PANEL_WORDS.presiding : ROLES.expert)}
              />
              <Status
                tone={stage === 'seated' ? 'lifted' : 'due'}
                {...(stage === 'seated' && { icon: Check })}
                word={wordOf(STAGES, stage, locale)}
              />
            </span>
            {isStaff && stage === 'expert-acceptance' && <PossibleTies to={{ seatId }} />}
            {dueAt !== undefined && <Deadline dueAt={dueAt} now={now} />}
            {disclosure !== undefined && (
              <p className={s.words}>{`${say(PANEL_WORDS.disclosed)}${say(COLON)}${disclosure}`}</p>
            )}
            {challenges.map(({ challengedAt, partyId, ground, decision }) => (
              <small key={challengedAt}>
                {`${say(WORDS.challenge)} · ${nameOf(partyId)} · ${say(CHALLENGE_GROUNDS_NAMED[ground])} · `}
                {say(
                  decision ? (decision.upheld ? PANEL_WORDS.upheld : PANEL_WORDS.dismissed) : PANEL_WORDS.challenged,
                )}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
