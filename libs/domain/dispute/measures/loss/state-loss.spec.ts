import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { recorded } from '../../../testing/core/expected.js';
import { foundMalicious, stateLoss } from '../../../testing/conduct/good-faith.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';

const stated = andThen(foundMalicious, stateLoss('03-07T10:00'));

it('a merchant states its loss for its own items, each time anew', () => {
  given(...accepted)
    .when(stateLoss('03-02T10:00'))
    .then(recorded('LossStated', { respondentId: 'ben', pairs: ['pair:ben:bag'], figuresContentId: 'figures' }));
  given(...accepted)
    .when(stateLoss('03-02T10:00', ['pair:cai:bag']))
    .thenRefused('NotYourPart');
  given(...accepted)
    .when(stateLoss('03-02T10:00', []))
    .thenRefused('NothingNamed');
});
it('it is its own and the staff’s: no complainant, other respondent or platform learns of it', () => {
  const dispute = disputeAfter(stated);
  const event = stated.at(-1) as DisputeEvent;
  const learns = [mia, ben, ana, cai, shop].filter((actor) => {
    const visibility = visibilityOf(actor, { dispute, context: fileOf(dispute, actor).context });
    const file = Object.values(dispute.losses)[0]?.evidenceIds[0] ?? '';
    expect(seesExhibit(visibility, dispute, file)).toBe(redactEvent(event, visibility, dispute) !== undefined);
    return redactEvent(event, visibility, dispute) !== undefined;
  });
  expect(learns).toEqual([mia, ben]);
});
it('is offered to each merchant for its own, and to nobody before the notice', () => {
  expect(offered(accepted, ben, 'StateLoss')).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  expect(offered(accepted, ana, 'StateLoss')).toEqual([]);
  expect(offered(filed, ben, 'StateLoss')).toEqual([]);
});

belongsTo(accepted, stateLoss('03-02T10:00'), 'ben');
