import { ana, ben, engine, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { shanghai } from '../../../testing/core/commands.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given, type Step } from '../../../testing/core/story.js';
import { chooseMediator } from '../../../testing/talks/mediation-commands.js';
import { roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';

const gone =
  (mediatorId: string): Step =>
  ({ mediations }) => ({
    type: 'ReplaceMediator',
    data: { mediationId: Object.keys(mediations)[0] ?? '', mediatorId },
    by: engine,
    at: shanghai('03-10T10:00'),
  });

it('waits for nobody who is gone: rooms are closed and the parties choose anew', () => {
  given(...mediating)
    .when(gone('max'))
    .then(recorded('MediatorDeclined', { mediatorId: 'max', reason: 'gone' }), ...roomsClosed);
  const after = andThen(mediating, gone('max'));
  expect(offers(after, 'ChooseMediator')(ana)).toBe(true);
  expect(andThen(after, chooseMediator('03-10T11:00', ben, 'pia')).at(-1)?.type).toBe('MediatorChosen');
});
it('asks the parties anew before the acceptance, too', () =>
  given(...askedMax)
    .when(gone('max'))
    .then(recorded('MediatorDeclined', { reason: 'gone' })));
it('leaves another mediator alone, and is the engine’s', () => {
  given(...mediating)
    .when(gone('pia'))
    .then();
  given(...mediating)
    .when(asked(gone('max'), max))
    .thenRefused('NotYourPart');
});
