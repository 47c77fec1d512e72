import { ana, ben, cai } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { disputeAfter, given } from '../../../testing/core/story.js';
import { askTakeover } from '../../../testing/talks/paper-commands.js';
import { takenOver, takingOver } from '../../../testing/talks/paper-stories.js';
import { negotiating, settled } from '../../../testing/talks/room-story.js';

it('is for a side of a settlement of which something is still to be done; asking is its consent', () => {
  given(...settled.dispute)
    .when(askTakeover('03-12T10:00', ben))
    .then(
      recorded('MediationInvited', { parties: ['ana', 'ben'], takesOver: 'settlement', invitedBy: 'party' }),
      recorded('MediationConsented', { partyId: 'ben' }),
      ordered('mediation-invitation', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('mediation-invitation', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
      ...(disputeAfter(settled.dispute).stages.dispute?.stage === 'next-step' ? [recorded('NextStepResumed')] : []),
    );
  given(...settled.dispute)
    .when(askTakeover('03-12T10:00', cai))
    .thenRefused('UnknownReference');
  given(...negotiating.dispute)
    .when(askTakeover('03-12T10:00', ana, 'settlement'))
    .thenRefused('UnknownReference');
  expect([ana, ben, cai].map(offers(settled.dispute, 'AskTakeover'))).toEqual([true, true, false]);
  expect(offers(negotiating.dispute, 'AskTakeover')(ana)).toBe(false);
});
it('is not done beside another mediation, nor of what was taken over', () => {
  given(...takingOver)
    .when(askTakeover('03-14T10:00', ben))
    .thenRefused('MediationRuns');
  given(...takenOver)
    .when(askTakeover('03-16T10:00', ana, 'settlement'))
    .thenRefused('TermsImpossible');
  expect([takingOver, takenOver].map((past) => offers(past, 'AskTakeover')(ana))).toEqual([false, false]);
});
