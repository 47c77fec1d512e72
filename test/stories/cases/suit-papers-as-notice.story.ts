import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const NUMBER = '(2021)京0108民初6194号';

export const storySuitPapersAsNotice = publishedCase(
  {
    id: 'CN-11',
    marks: ['notice', 'decision'],
    confidence: 'H',
    source: `Haidian District Court ${NUMBER}, published 5 June 2021`,
    name: 'suit-papers-as-notice',
    title: 'a licensee sues at once; the suit papers are the first that the platform hears of handbags sold live',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Suit papers as notice', '2021-02-01T10:00');
    const { maja, advanceTo } = association;
    const [licensee, streamer] = [
      await association.member('Exclusive licensee', 'licensee'),
      await association.member('Merchant who streams', 'streamer'),
    ];
    tell.recorded(
      'no notice before; the platform checked user and goods when it received the suit papers, and the goods were down',
    );
    tell.assumed('the days, and that the complaint comes to the association together with the suit');
    const { dispute, accept, declare, seen, isDown, pairs } = await complain(place, association, licensee, {
      right: {
        kind: 'trademark',
        name: 'Mark for handbags',
        registrationNumber: 'assumed',
        holder: 'Right holder',
        trademark: { classes: [18] },
      },
      materials: ['G01', 'G06', 'G07', 'G11', 'TM1', 'TM3'],
      against: [{ handle: 'streamer', member: streamer, roles: ['merchant', 'live-marketer', 'room-operator'] }],
      items: [{ ref: 'bag', of: 'streamer' }],
      more: { filedAs: 'licensee' },
    });
    await accept();
    const suit = {
      pairs: pairs('bag'),
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Haidian District Court', caseNumber: NUMBER },
    };
    const { reportId } = await dispute.post<{ reportId: string }>(licensee.client, '/proceedings', suit);
    await dispute.until(
      'the goods are down on receipt of the papers, and the suit keeps them down',
      (view) => isDown(view, 'bag') && seen(view, 'bag')?.stage === 'kept',
    );
    const inTime = (await dispute.times('MeasureConfirmed'))[0] ?? '';
    dispute.check('the platform acted on the day on which it heard of it', inTime.startsWith('2021-02-01'));

    await advanceTo('2021-02-08T10:00');
    tell.recorded('the merchant claimed a sub-licence, which was not proven');
    tell.assumed('that it said so to the association, and that the case manager looks at it first');
    const { counterNoticeId } = await declare('We sell under a sub-licence.', 'bag');
    await dispute.post(maja, `/counter-notices/${counterNoticeId}/rejections`, {
      respondentId: streamer.partyId,
      itemIds: [dispute.itemId('bag')],
      fault: 'evidence',
      reason: 'No sub-licence was shown.',
    });
    for (const day of ['2021-03-31', '2021-05-28']) {
      await advanceTo(`${day}T10:00`);
      await dispute.post(licensee.client, `/proceedings/${reportId}/states`, { state: 'pending' });
    }
    await advanceTo('2021-06-05T10:00');
    tell.recorded('the judgment, published on 5 June 2021, was under appeal at the time');
    await dispute.post(licensee.client, `/proceedings/${reportId}/states`, {
      state: 'pending',
      note: 'Judgment for us; under appeal.',
    });
    dispute.check(
      'a judgment under appeal ends nothing: the measure stays on its ground',
      seen(await dispute.see(), 'bag')?.stage === 'kept',
    );
    tell.rule(
      'E-Commerce Law 42(2); practice P6',
      'the platform acted in time once it was told, and a kept measure lives as long as its suit',
    );
    tell.outcome('310,598 against the merchant alone, as claimed; the platform met its duties');
  },
);
