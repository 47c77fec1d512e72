import { lazyRouteComponent } from '@tanstack/react-router';
import { STAGES } from '#messages/core/stages.js';
import { DESK_DISPUTE as WORDS, BETWEEN } from '#messages/ui/desk-dispute.js';
import { ROOM_KINDS_NAMED } from '#messages/talks/timeline-negotiation.js';
import type { RoomSeenBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Status } from '../../../kit/status/status.js';
import { Wall } from '../../../kit/status/banner.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { partysPage } from '../../acts/address-of-act.js';
import { Fetched } from '../../desk/fetched.js';
import { useCase, useNames } from '../use-case.js';
import { DeskMessages } from './desk-messages.js';
import { RoomReading } from './room-reading.js';
import { Settlements } from './settlements.js';
import s from '../desk.module.css';

const MediatorRooms = lazyRouteComponent(() => import('./rooms/mediator-rooms.js'), 'MediatorRooms');

/** What is talked about: a mediator sits in its rooms, everybody else sees which there are. */
export function Talks() {
  const { settlements = [] } = useCase().view;
  if (useDesk().office !== 'mediator') return <AllTalks />;
  return (
    <div className={s.stack}>
      <Fetched part={MediatorRooms} given={{}} lines={6} />
      {settlements.length > 0 && <Settlements settlements={settlements} />}
    </div>
  );
}

/** Rooms that there are, what the association itself talks about, negotiations, and what was settled. */
function AllTalks() {
  const { say, tell, locale } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const { rooms = [], negotiations = [], settlements = [], complainantId } = view;
  const others = rooms.filter(({ kind }) => kind !== 'desk');
  if (rooms.length + negotiations.length + settlements.length === 0) return <EmptyState title={say(WORDS.noTalks)} />;
  return (
    <div className={s.stack}>
      {rooms
        .filter(({ kind }) => kind === 'desk')
        .map(({ roomId }) => (
          <DeskMessages key={roomId} roomId={roomId} />
        ))}
      {others.length > 0 && (
        <Card title={say(WORDS.rooms)}>
          <Wall title={say(WORDS.roomWall)}>
            <p>{say(WORDS.roomWhy)}</p>
          </Wall>
          <ul className={s.lines}>
            {others.map((room) => (
              <li key={room.roomId}>
                <Room room={room} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {negotiations.length > 0 && (
        <Card title={say(WORDS.negotiations)}>
          <ul className={s.lines}>
            {negotiations.map(({ negotiationId, respondentId, stage }) => (
              <li key={negotiationId} className={s.between}>
                <OwnWay page={`negotiation/${negotiationId}`}>
                  {tell(BETWEEN, { one: nameOf(complainantId), other: nameOf(respondentId) })}
                </OwnWay>
                <Status tone={stage === 'closed' ? 'lifted' : 'now'} word={wordOf(STAGES, stage, locale)} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {settlements.length > 0 && <Settlements settlements={settlements} />}
    </div>
  );
}

function Room({ room: { kind, open, roomId } }: { readonly room: RoomSeenBody }) {
  const { say } = useLanguage();
  const { office } = useDesk();
  return (
    <>
      <div className={s.between}>
        <OwnWay page={`room/${roomId}`}>{say(ROOM_KINDS_NAMED[kind])}</OwnWay>
        <Status tone={open ? 'now' : 'neutral'} word={say(open ? WORDS.roomOpen : WORDS.roomClosed)} />
      </div>
      {office === 'case-manager' && <RoomReading roomId={roomId} />}
    </>
  );
}

/** The sides go in from here: they talk on pages of their own, and nobody else has these. */
function OwnWay({ page, children }: { readonly page: string; readonly children: string }) {
  const { to, office } = useDesk();
  const { disputeId } = useCase();
  if (office !== 'party') return <span>{children}</span>;
  return (
    <span>
      <TextLink href={partysPage(to, disputeId, page)}>{children}</TextLink>
    </span>
  );
}
