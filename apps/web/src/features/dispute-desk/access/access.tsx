import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { Undertakings } from '../evidence/undertakings.js';
import { Card } from '../../../kit/data/card.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { Viewings } from '../evidence/viewings.js';
import { Audited } from './audited.js';
import { LongList } from '../long-list.js';
import { Part } from '../part.js';
import { useEntries } from '../timeline/use-entries.js';
import { EventList } from '../timeline/event-list.js';
import s from '../desk.module.css';

/** Who read what of the dispute, as far as that is told to whoever asks. */
export function Access() {
  return useDesk().office === 'auditor' ? <Audited /> : <ForStaff />;
}

/** Who looked at which file and read which room, as it was recorded before the first byte went out. */
function ForStaff() {
  const { say } = useLanguage();
  return (
    <div className={s.stack}>
      <p className={s.quiet}>{say(WORDS.everyLook)}</p>
      <Card title={say(WORDS.looksAtFiles)}>
        <Part read={useExhibits()} empty={say(WORDS.noEvidence)} isEmpty={({ items }) => items.length === 0}>
          {({ items }) => (
            <LongList
              label={say(WORDS.looksAtFiles)}
              rows={items.filter(({ content }) => content !== undefined)}
              idOf={({ evidenceId }) => evidenceId}
              height={72}
            >
              {({ evidenceId, description }) => (
                <div className={s.access}>
                  <b>{`${numberOf(items, evidenceId)} ${description ?? ''}`}</b>
                  <Viewings evidenceId={evidenceId} />
                </div>
              )}
            </LongList>
          )}
        </Part>
      </Card>
      <Card title={say(EXHIBIT_WORDS.signed)}>
        <Undertakings />
      </Card>
      <Card title={say(WORDS.roomsRead)}>
        <Part read={useEntries()} lines={2}>
          {({ entries }) => {
            const own = entries.filter(({ type }) => type.startsWith('RoomReading'));
            return own.length === 0 ? (
              <p className={s.quiet}>{say(WORDS.noRoomRead)}</p>
            ) : (
              <EventList entries={[...own].reverse()} label={say(WORDS.roomsRead)} />
            );
          }}
        </Part>
      </Card>
    </div>
  );
}
