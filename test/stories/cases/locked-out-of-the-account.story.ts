import { beginTalks, performAll, signAndSeal } from '../kit/agreement.js';
import { foundAssociation, shanghai } from '../kit/association.js';
import { askForMediation } from '../kit/mediation.js';
import { publishedCase } from '../kit/published-case.js';
import { settlementsIn } from '../kit/signing.js';

export const storyLockedOutOfTheAccount = publishedCase(
  {
    id: 'CN-21',
    marks: ['agreement', 'decision'],
    confidence: 'M',
    source: 'm.360kss.com/jingyan/5608989286.html; body and number are not on record',
    name: 'locked-out-of-the-account',
    title:
      'a host takes the agency’s login off the account; each holds some of the income; the account goes to the host',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Locked out', '2021-04-28T10:00');
    const { maja, shop, advanceTo } = association;
    await association.stateMediationBody('commercial-mediation', '浙江省杭州市余杭区');
    const [host, agency] = [await association.member('Host', 'host'), await association.member('Agency', 'agency')];
    const mediator = await association.mediator('lin', 2021);
    tell.recorded(
      'contract of 8 December 2020 giving all accounts to the agency; first show on 1 January 2021; the host had registered and verified the account before',
    );
    tell.recorded(
      'on 26 April the host took the agency’s login off; income to 26 April lies with the agency, from 27 April with the host',
    );
    tell.recorded('on 28 April the host terminated in writing and asked for settlement');
    const asked =
      'I registered the account before I signed. I ask that it stay mine, and for my share of the income to 26 April.';
    const talks = await askForMediation(place, association, host, agency, 'account-ownership', asked);
    await advanceTo('2021-04-30T15:00');
    tell.recorded('on 30 April the agency reacted');
    tell.assumed('that its reaction was to consent to mediation: no body is on record, and no sum');
    await beginTalks(talks, ['2021-05-06T09:00', '2021-07-31T18:00'], mediator, host, agency);
    await advanceTo('2021-05-10T15:00');
    for (const { partyId } of [host, agency])
      await talks.talk(mediator.client, '/sessions', {
        kind: 'caucus',
        heldAt: shanghai('2021-05-10T14:00'),
        partyIds: [partyId],
        attended: [partyId],
      });
    const split = { kind: 'payment', due: '2021-05-31', proof: 'document' };
    await talks.talk(mediator.client, '/agreement/versions', {
      scope: 'whole',
      clauses: [
        { kind: 'account-ownership', text: 'The account is the host’s.' },
        { kind: 'general', text: 'The contract ended on 28 April 2021.' },
      ],
      items: [],
      undertakings: [
        {
          ...split,
          byId: agency.partyId,
          toId: host.partyId,
          sum: { minorUnits: 4_000_000, currency: 'CNY' },
          text: 'Share of the income to 26 April.',
        },
        {
          ...split,
          byId: host.partyId,
          toId: agency.partyId,
          sum: { minorUnits: 300_000, currency: 'CNY' },
          text: 'Share of the income from 27 to 28 April.',
        },
      ],
      onBreach: 'record',
      noRefundWaiver: true,
      accountPlatformId: shop.platformId,
    });
    await talks.until(
      'the platform, no party, has said that it will carry the clause out',
      async () => (await talks.times('AccountClauseAnswered')).length === 1,
    );
    await signAndSeal(talks, association, mediator, host, agency);
    tell.rule(
      'guideline 3.3.1; practice P22',
      'who owns an account needs the platform’s yes before the agreement binds',
    );
    const [settlement] = settlementsIn(await talks.see(host.client));
    tell.check(
      'in force with the platform’s yes, with a payment from each side',
      settlement?.undertakings.length === 2 && (await talks.see()).stage === 'compliance',
    );
    await performAll(talks, host, agency);
    const closed = await talks.see(maja);
    tell.check('performed and closed', closed.stage === 'closed' && closed.deadlines.length === 0);
    tell.outcome('the account is the host’s');
  },
);
