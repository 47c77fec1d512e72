import { ana, ben, cai, eda, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { commitDraw, contributeNonce } from '../../../testing/panel/panel-commands.js';
import { listFrozen, panelAgreed } from '../../../testing/panel/panel-stories.js';

const one = andThen(listFrozen, contributeNonce('03-12T10:00', ana, 'four'));

it('is taken until the end of its time, however late the clock is', () => {
  given(...listFrozen)
    .when(contributeNonce('2026-03-14T00:00:00.000', ana, 'four'))
    .then(recorded('NonceContributed', { drawId: 'draw-1', partyId: 'ana', nonce: 'four' }));
  given(...listFrozen)
    .when(contributeNonce('2026-03-14T00:00:01', ana, 'four'))
    .thenRefused('DeadlinePassed');
});
it('is a party’s, once, after the list is frozen', () => {
  given(...andThen(panelAgreed, commitDraw('03-11T11:00')))
    .when(contributeNonce('03-11T12:00', ana, 'four'))
    .thenRefused('WrongStage');
  given(...one)
    .when(contributeNonce('03-12T11:00', ana, 'five'))
    .thenRefused('AnsweredAlready');
  given(...listFrozen)
    .when(asked(contributeNonce('03-12T11:00', ana, 'five'), mia))
    .thenRefused('NotYourPart');
  expect([ana, ben, cai, mia, eda].map(offers(one, 'ContributeNonce'))).toEqual([false, true, false, false, false]);
});
