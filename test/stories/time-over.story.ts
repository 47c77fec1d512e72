import { foundAssociation } from './kit/association.js';
import { askForMediation, consent } from './kit/mediation.js';
import type { Story } from './kit/story.js';

/** Nobody settles and nobody ends it: the clock does, and a person says what becomes of it. */
export const storyTimeOver: Story = {
  name: 'time-over',
  title: 'A mediation runs out of time; the association concludes the dispute, and another request is taken back',
  play: async (place) => {
    const association = await foundAssociation(place, 'Time over', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [dong, agency] = [
      await association.member('Dong clips', 'dong'),
      await association.member('Sun agency', 'sun'),
    ];
    const chen = await association.mediator('chen');
    const talks = await askForMediation(
      place,
      association,
      dong,
      agency,
      'cooperation-contract',
      'I ask what my part of the sales is.',
    );
    for (const { client } of [dong, agency])
      await talks.talk(client, '/consents', consent('2026-03-03T09:00', '2026-05-30T18:00'));
    for (const { client } of [dong, agency]) await talks.talk(client, '/choices', { mediatorId: chen.mediatorId });
    await talks.talk(chen.client, '/acceptances', { noTies: true });
    await advanceTo('2026-04-03T09:00');
    const over = await talks.until('its time is over, and a person decides how it goes on', (view) =>
      view.stage === 'next-step' ? view : undefined,
    );
    talks.check('which is its code', over.mediations?.[0]?.outcome === 'time-over');
    await talks.post(maja, '/conclusions', { reason: '双方差距过大，不再继续。' });
    const closed = await talks.see();
    talks.check(
      'closed, with nothing left running',
      closed.stage === 'closed' && closed.deadlines.length === 0 && (closed.tasks ?? []).length === 0,
    );

    const again = await askForMediation(place, association, dong, agency, 'licence', 'I ask for a licence.');
    await again.talk(dong.client, '/consents', consent('2026-04-04T09:00', '2026-05-30T18:00'));
    await again.post(dong.client, '/request-withdrawals', { consideration: 'none', reason: '双方已自行谈妥。' });
    const gone = await again.see(agency.client);
    again.check('taken back, it is over for both', gone.stage === 'closed' && gone.deadlines.length === 0);
    const letter = gone.services.find(({ document }) => document === 'dispute-concluded');
    const { paragraphs } = await agency.client.get<{ paragraphs: readonly string[] }>(
      `/disputes/${again.disputeId}/services/${letter?.serviceId}/document`,
    );
    again.check('which the other side is told', /was withdrawn|已撤回/.test(paragraphs.join()));
  },
};
