import { foundAssociation } from './kit/association.js';
import { confirmByPhone, dictate } from './kit/dictation.js';
import { complaint, pairAt } from './kit/dispute.js';
import { mailsTo } from './kit/mail.js';
import { phoneOfStory } from './kit/phone.js';
import type { Story } from './kit/story.js';
import { until } from '../support/until.js';

const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/** Practice P17: who cannot write for itself is written for, and asked whether that is what it means. */
export const storyByTelephone: Story = {
  name: 'by-telephone',
  title: 'A complaint taken by telephone waits until its party confirms it; one that nobody confirms lapses',
  play: async (place) => {
    const association = await foundAssociation(place, 'By telephone', '2026-03-02T09:00');
    const { maja, shop, advanceTo } = association;
    const [ana, ben] = [
      await association.member('Lantern Lights', 'lantern'),
      await association.member('Ben’s Lamps', 'ben'),
    ];
    const phone = phoneOfStory();
    await association.consent(ana.partyId, phone);
    const listing = await shop.addListing('ben', 'Lamp');
    const right = {
      kind: 'trademark',
      name: '灯笼 Lantern',
      registrationNumber: '34567890',
      trademark: { classes: [11] },
    };
    const body = complaint(
      shop,
      [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }],
      [{ ref: 'lamp', listing, title: 'Lamp', of: ['ben'] }],
      MATERIALS,
      right,
    );

    const called = await dictate(
      place,
      association,
      ana,
      { source: 'telephone', receivedAt: '2026-03-02T08:55' },
      body,
    );
    const { status, problem } = await maja.refused(`/disputes/${called.disputeId}/acceptances`);
    called.check('it is not accepted before its party confirms', status === 409 && problem['code'] === 'NotConfirmed');
    const guessed = await maja.refused(`/disputes/${called.disputeId}/dictations/${called.dictationId}/confirmations`, {
      code: '000000',
      version: 1,
    });
    called.check('a guess confirms nothing', guessed.status === 401);
    await confirmByPhone(place, association, called, phone);
    await called.post(maja, '/acceptances');
    await called.until('the shop blocks the lamp', (view) => {
      const { measure } = pairAt(view, ben.partyId, called.itemId('lamp')) ?? {};
      return measure?.wanted === 'block' && measure.confirmed === measure.sequence;
    });

    const forgotten = await dictate(
      place,
      association,
      ana,
      { source: 'telephone', receivedAt: '2026-03-02T08:58' },
      body,
    );
    await advanceTo('2026-03-06T09:00');
    const end = await forgotten.until(
      'nobody confirmed it in time, and it lapsed',
      (view) => view.stage === 'closed' && view,
    );
    forgotten.check(
      'nothing was asked of the shop',
      end.pairs.every(({ measure }) => measure === undefined),
    );
    await until('its party is told by mail', async () => {
      const mails = await mailsTo(place, ana.mail);
      return mails.some(({ subject }) => subject.includes(forgotten.number) && subject.includes('lapsed'));
    });
    place.say('   ✓ its party was told');
  },
};
