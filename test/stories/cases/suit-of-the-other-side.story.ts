import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const [NUMBER, FIRST] = ['(2019)最高法知民终5号', '(2018)苏05民初1453号'];
/** Within sixty days of each other, as a kept measure needs. */
const STATES = ['2018-07-20', '2018-09-14', '2018-11-09', '2019-01-04', '2019-03-01', '2019-04-26', '2019-06-21'];

export const storySuitOfTheOtherSide = publishedCase(
  {
    id: 'CN-SPC-2019-5',
    marks: ['notice'],
    confidence: 'M',
    source: `Supreme People’s Court, IP Court, ${NUMBER}, 3 July 2019, as told by counsel (chinalawinsight.com, February 2020)`,
    name: 'suit-of-the-other-side',
    title:
      'the owner goes to the authority, the maker to court for a finding of no infringement: the first alone keeps',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Suit of the other side', '2018-05-24T10:00');
    const { advanceTo } = association;
    const [owner, maker] = [
      await association.member('Patent owner', 'owner'),
      await association.member('Maker of the machines', 'maker'),
    ];
    tell.recorded('a utility model; on 24 May 2018 its owner complained to the IP office of Suzhou');
    tell.assumed('that the machine is offered on a platform, and that the owner complains to the association that day');
    const { dispute, accept, declare, isDown, seen, pairs } = await complain(place, association, owner, {
      right: {
        kind: 'patent',
        name: 'Utility model: device that joins composite parts',
        registrationNumber: 'assumed',
        details: 'assumed',
        patent: { kind: 'utility-model', pendingInvalidation: false },
      },
      materials: ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'],
      against: [{ handle: 'maker', member: maker }],
      items: [{ ref: 'machine', of: 'maker', title: 'machine' }],
    });
    await accept();
    await dispute.until('the offer is down', (view) => isDown(view, 'machine'));
    await advanceTo('2018-05-28T10:00');
    await declare('Our machine joins in another way.', 'machine');
    const told = { pairs: pairs('machine') };
    const { reportId } = await dispute.post<{ reportId: string }>(owner.client, '/proceedings', {
      ...told,
      kind: 'authority-complaint',
      proof: 'acceptance-slip',
      details: { body: 'IP office of Suzhou' },
    });
    await dispute.until('the complaint there keeps it down', (view) => seen(view, 'machine')?.stage === 'kept');

    await advanceTo('2018-06-01T10:00');
    tell.recorded(`the maker sued for a finding of no infringement: ${FIRST}`);
    tell.assumed('the day');
    const own = await dispute.post<{ reportId: string }>(maker.client, '/noted-proceedings', {
      ...told,
      broughtBy: 'respondent',
      against: 'complainant',
      nature: 'non-infringement',
      proof: 'case-number',
      details: { body: 'Suzhou Intermediate Court', caseNumber: FIRST },
    });
    dispute.check('its suit moves nothing', isDown(await dispute.see(), 'machine'));
    for (const day of STATES) {
      await advanceTo(`${day}T10:00`);
      await dispute.post(owner.client, `/proceedings/${reportId}/states`, { state: 'pending' });
    }
    await advanceTo('2019-07-03T10:00');
    tell.recorded('on 3 July 2019 the appeal of the maker and a user was dismissed: the suit was not to be taken');
    await dispute.post(maker.client, `/proceedings/${own.reportId}/states`, { state: 'dismissed' });
    const view = await dispute.see();
    dispute.check(
      'with it nothing ends: the measure stays on the owner’s own proceeding',
      isDown(view, 'machine') && seen(view, 'machine')?.stage === 'kept',
    );
    tell.rule('E-Commerce Law 43(2)', 'what the right holder brought keeps a measure, and nothing that others bring');
    tell.outcome(`${NUMBER}: the appeal is dismissed`);
  },
);
