import { WAYS } from '#messages/ui/ways.js';
import { openDesk } from '../../client/sdk.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { pathTo } from '../../shared/parts/route.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';

/** The way to the room in which the party asks the association; opened with the first question. */
export function Desk() {
  const { say } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const desk = view.rooms?.find(({ kind }) => kind === 'desk');
  if (desk)
    return (
      <a className="quiet wide" href={pathTo('room', desk.roomId)}>
        {say(WAYS.desk)}
      </a>
    );
  if (subjectsFor(view, 'OpenDesk').length === 0) return null;
  return (
    <ActButton
      name="desk"
      words={say(WAYS.desk)}
      send={(key) => openDesk({ path: { disputeId }, body: {}, headers: { 'Idempotency-Key': key } })}
      after={reload}
    />
  );
}
