import { until } from '../support/until.js';
import { foundAssociation } from './kit/association.js';
import { complaint, file } from './kit/dispute.js';
import { mailsTo } from './kit/mail.js';
import type { Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '北窗 North Window',
  registrationNumber: '34567890',
  details: 'Class 20, furniture',
  trademark: { classes: [20] },
};

export const story3: Story = {
  name: 'platform-down',
  title:
    'The platform’s interface is down for three days while a block is due, and the complaint is withdrawn meanwhile',
  play: async (place) => {
    const association = await foundAssociation(place, 'Platform down', '2026-04-13T09:00');
    const { shop, maja, advanceTo } = association;
    const ana = await association.member('North Window', 'north');
    const ben = await association.member('Ben’s Chairs', 'ben');
    const chair = await shop.addListing('ben', 'chair');
    const body = complaint(
      shop,
      [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }],
      [{ ref: 'chair', listing: chair, title: 'chair', of: ['ben'] }],
      ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      RIGHT,
    );
    await shop.behave({ mode: 'down' });
    place.say('   the platform’s interface is down');
    const dispute = await file(place, association, ana.client, body);
    await dispute.post(maja, '/acceptances');
    await until(
      'the complainant has receipt and acceptance by mail',
      async () => (await mailsTo(place, ana.mail)).length >= 2,
    );
    await until(
      'the respondent has the forwarded notice by mail',
      async () => (await mailsTo(place, ben.mail)).length >= 1,
    );
    dispute.check('other mail went out at once', true);
    await advanceTo('2026-04-16T09:00');
    dispute.check(
      'the block is still wanted and not confirmed',
      (await dispute.see()).pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === 0),
    );

    await dispute.post(ana.client, '/withdrawals', {
      pairs: [{ respondentId: ben.partyId, itemId: dispute.itemId('chair') }],
      consideration: 'none',
      reason: 'We have looked again: the chair is our own.',
    });
    await until(
      'the respondent is told of the withdrawal by mail',
      async () => (await mailsTo(place, ben.mail)).length >= 2,
    );
    dispute.check('the dispute went on meanwhile and is closed', (await dispute.see()).stage === 'closed');
    await shop.behave({ mode: 'normal' });
    place.say('   the platform is back');
    await dispute.until('the lift is confirmed', ({ pairs }) =>
      pairs.every(({ measure }) => measure?.wanted === 'lift' && measure.confirmed === measure.sequence),
    );
    dispute.check('its listing ends up free', await shop.isVisible(chair.externalId));
    const late = await shop.receiveLate({
      disputeId: dispute.disputeId,
      respondentId: ben.partyId,
      itemId: dispute.itemId('chair'),
      externalId: chair.externalId,
      wanted: 'block',
      sequence: 1,
    });
    dispute.check(
      'the block that lay about in the network arrives after all and is ignored',
      late === 'overdue' && (await shop.isVisible(chair.externalId)),
    );
  },
};
