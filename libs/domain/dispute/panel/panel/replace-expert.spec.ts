import { engine, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, asked, given, type Step } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { panelConstituted, presiding, seatedAfter } from '../../../testing/panel/panel-stories.js';

const gone =
  (neutralId: string): Step =>
  ({ seats }) => {
    const [seatId = ''] = Object.entries(seats).find(([, seat]) => seat.neutralId === presiding) ?? [];
    return { type: 'ReplaceExpert', data: { seatId, neutralId }, by: engine, at: shanghai('03-16T10:00') };
  };

it('frees the seat of who is gone, for which the next of the reserve is asked', () => {
  given(...panelConstituted)
    .when(gone(presiding))
    .then(recorded('ExpertDeclined', { neutralId: presiding, reason: 'gone' }), recorded('ExpertAsked'));
  const after = andThen(panelConstituted, gone(presiding));
  expect(seatedAfter(after)).not.toContain(presiding);
  expect(panelAfter(after).stage).toBe('panel-replacement');
});
it('leaves alone whoever has the seat meanwhile, and is the engine’s', () => {
  given(...panelConstituted)
    .when(gone('somebody'))
    .then();
  given(...panelConstituted)
    .when(asked(gone(presiding), mia))
    .thenRefused('NotYourPart');
});
