import { ana, ben, cai, eve, mia, contextOf } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { askRoomReading, openDesk } from '../../../testing/talks/paper-commands.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { toldInRoom } from '../../../notification/told-in-room.js';
import { enterRoom } from '../../../room/decide.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { roomSubject } from '../../core/subject.js';

const past = andThen(noticed, openDesk('03-02T10:00', ben));
const [roomId = ''] = Object.keys(disputeAfter(past).rooms);
const enters = (by: typeof ana) => enterRoom(by, { dispute: disputeAfter(past), context: contextOf(by), roomId });

it('is one party’s and the association’s, and there for nobody else', () => {
  given(...noticed)
    .when(openDesk('03-02T10:00', ben))
    .then(recorded('RoomOpened', { kind: 'desk', members: { partyIds: ['ben'], personIds: [] }, aboutId: 'ben' }));
  expect([enters(ben), enters(mia)]).toEqual(['party', 'office']);
  for (const by of [ana, cai]) {
    expect(() => enters(by)).toThrow(expect.objectContaining({ code: 'NotFound' }));
    expect(visibilityOf(by, { dispute: disputeAfter(past), context: contextOf(by) }).sees(roomSubject(roomId))).toBe(
      false,
    );
  }
});
it('is opened once for each party that knows of the dispute, by it or by the association', () => {
  given(...past)
    .when(openDesk('03-02T11:00', ben))
    .thenRefused('AnsweredAlready');
  given(...past)
    .when(openDesk('03-02T11:00', mia, 'ana'))
    .then(recorded('RoomOpened', { aboutId: 'ana' }));
  given(...past)
    .when(openDesk('03-02T11:00', mia))
    .thenRefused('UnknownReference');
  given(...filed)
    .when(openDesk('03-02T11:00', mia, 'ben'))
    .thenRefused('UnknownReference');
  given(...past)
    .when(openDesk('03-02T11:00', eve))
    .thenRefused('NotFound');
});
it('tells whom the question or the answer waits for, and is no closed circle to be opened in an emergency', () => {
  expect(toldInRoom(disputeAfter(past), roomId, ben)).toEqual([
    { topic: 'act', to: { partyId: 'ben' }, notToAccountId: ben.id },
    { topic: 'task', to: { accountId: 'mia' }, notToAccountId: ben.id },
  ]);
  given(...past)
    .when(askRoomReading('03-02T11:00', roomId))
    .thenRefused('NotYourPart');
});
