import { ben, contextOf, mall, shop } from '../../../testing/core/actors.js';
import { fileComplaint } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { disputeAfter, story } from '../../../testing/core/story.js';
import { roomFiled } from '../../../testing/measures/lane-stories.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const room = 'pair:ben:room';

describe('the record of a room', () => {
  it('is asked for at the filing, before any notice', () => {
    expect(roomFiled.slice(2)).toEqual([
      recorded('PreservationOrdered', { platformId: 'shop', itemIds: ['room'], parts: ['replay', 'product-cards'] }),
      ordered('preservation-request', 'shop', room),
    ]);
    expect(disputeAfter(roomFiled).noticed).toEqual([]);
  });
  it('is asked for by no complaint without a room', () => expect(story(fileComplaint())).toHaveLength(2));
  it('shows the platform its request and nothing of the complaint', () => {
    const dispute = disputeAfter(roomFiled);
    const visibility = visibilityOf(shop, { dispute, context: contextOf(shop) });
    const seen = roomFiled.flatMap((event) => redactEvent(event, visibility, dispute) ?? []);
    expect(seen.map(({ event }) => event.type)).toEqual(['PreservationOrdered', 'ServiceOrdered']);
    expect(JSON.stringify(seen)).not.toMatch(/ben|ana/);
    for (const by of [mall, ben])
      expect(() => visibilityOf(by, { dispute, context: contextOf(by) })).toThrow(
        expect.objectContaining({ code: 'NotFound' }),
      );
  });
});
