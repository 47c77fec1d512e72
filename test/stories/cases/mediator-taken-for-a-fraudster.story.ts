import { chooseInCommon, courtInvites, performAll, reportToCourt, signAndSeal } from '../kit/agreement.js';
import { foundAssociation, shanghai } from '../kit/association.js';
import { askForMediation, consent } from '../kit/mediation.js';
import { publishedCase } from '../kit/published-case.js';

type Roster = {
  readonly mediators: readonly { readonly mediatorId: string; readonly name: string; readonly qualification: string }[];
};
type Referred = { readonly referrals?: readonly { readonly authority: string; readonly number?: string }[] };

export const storyMediatorTakenForAFraudster = publishedCase(
  {
    id: 'CN-27',
    marks: ['agreement'],
    confidence: 'H',
    source: 'Gansu IP dispute people’s mediation committee, by the courts’ mediation platform; facts from March 2024',
    name: 'mediator-taken-for-a-fraudster',
    title: 'a shop owner takes the call for a fraud, is shown who is calling, consents days later, and settles',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Taken for a fraudster', '2024-03-04T10:00');
    const { maja, advanceTo } = association;
    await association.stateMediationBody('peoples-mediation', '甘肃省兰州市');
    const [owner, shop] = [
      await association.member('Owner of the mark', 'owner'),
      await association.member('Shop owner', 'keeper'),
    ];
    const mediator = await association.mediator('ma', 2024);
    tell.recorded('a technology company sued a shop owner for 30,000, over a mark and unfair competition');
    const talks = await askForMediation(
      place,
      association,
      owner,
      shop,
      'other',
      'Our mark stands on goods that are not ours. I ask for 30,000 yuan.',
    );
    tell.recorded('the court assigned the case to the committee by the courts’ platform');
    tell.assumed('the court, the days and the number');
    const number = '（2024）甘01诉前调 assumed';
    await courtInvites(talks, association, '兰州市中级人民法院', number, shanghai('2024-03-01T10:00'));
    await talks.talk(owner.client, '/consents', consent('2024-03-05T09:00', '2024-05-31T18:00'));

    await advanceTo('2024-03-05T10:00');
    tell.recorded('on the telephone the respondent refused to talk: a fraud, he feared');
    const running = (await talks.see()).stages.find(({ subject }) => subject.startsWith('mediation:'));
    tell.rule(
      'People’s Mediation Law 17; House rules 12(1)',
      'who hangs up has not refused: his word, or his silence to the end of the term, does',
    );
    tell.check(
      'the invitation stands, and its term runs on',
      running?.stage === 'mediation-consent' && (running.deadline?.dueAt ?? '') > shanghai('2024-03-08T00:00'),
    );

    await advanceTo('2024-03-07T15:00');
    tell.recorded('he was shown the case in the official programme, and who the mediator is');
    const seen = JSON.stringify(await shop.client.get(`/disputes/${talks.disputeId}`));
    tell.check('he finds the dispute under his own account, with its number', seen.includes(talks.number));
    const { mediators } = await shop.client.get<Roster>('/mediators');
    tell.check(
      'and the mediator on the roster, by name and qualification',
      mediators.some(({ mediatorId, qualification }) => mediatorId === mediator.mediatorId && qualification !== ''),
    );
    const { referrals = [] } = await maja.get<Referred>(`/disputes/${talks.disputeId}/referrals`);
    tell.check(
      'the court’s number is on record',
      referrals.some((one) => one.number === number),
    );
    tell.recorded('he then consented');
    await talks.talk(shop.client, '/consents', consent('2024-03-08T09:00', '2024-05-31T18:00'));
    const consents = await talks.times('MediationConsented');
    tell.check(
      'his consent is recorded three days after the other’s',
      (consents[1] ?? '').slice(0, 10) === '2024-03-07',
    );
    await chooseInCommon(talks, mediator, owner, shop);

    await advanceTo('2024-03-12T15:00');
    tell.recorded('the issues were sorted out, and the parties agreed');
    tell.assumed('the sum');
    const both = [owner.partyId, shop.partyId];
    await talks.talk(mediator.client, '/sessions', {
      kind: 'telephone',
      heldAt: shanghai('2024-03-12T14:00'),
      partyIds: both,
      attended: both,
    });
    await talks.talk(mediator.client, '/agreement/versions', {
      scope: 'whole',
      clauses: [{ kind: 'general', text: 'The shop stops using the mark.' }],
      items: [],
      undertakings: [
        {
          kind: 'payment',
          byId: shop.partyId,
          toId: owner.partyId,
          due: '2024-03-29',
          proof: 'document',
          sum: { minorUnits: 1_200_000, currency: 'CNY' },
        },
      ],
      onBreach: 'record',
      noRefundWaiver: true,
    });
    await signAndSeal(talks, association, mediator, owner, shop);
    await performAll(talks, owner, shop);
    tell.check('closed as settled', (await talks.see()).stage === 'closed');
    tell.check('the court hears it under its number', (await reportToCourt(talks, association)).includes(number));
    tell.outcome('agreement between the parties');
  },
);
