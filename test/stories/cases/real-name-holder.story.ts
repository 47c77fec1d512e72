import { foundAssociation } from '../kit/association.js';
import { askForMediation } from '../kit/mediation.js';
import { publishedCase } from '../kit/published-case.js';

export const storyRealNameHolder = publishedCase(
  {
    id: 'CN-23',
    marks: ['decision'],
    confidence: 'M',
    source: 'freewechat.com/a/MzAwNDE1MjAwOA==/2652722824/1; body and number are not on record',
    name: 'real-name-holder',
    title: 'an employee verified the account in his name; whose it is a court finds, and here it is put on record',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Story account', '2021-05-10T10:00');
    const { advanceTo } = association;
    await association.stateMediationBody('commercial-mediation', '北京市海淀区');
    const [company, employee] = [
      await association.member('Company', 'company'),
      await association.member('Director who was employed', 'employee'),
    ];
    tell.recorded('employed from 1 January 2020 to 30 April 2021; the account registered in January 2020');
    tell.recorded('verified in the employee’s name in July 2020; performance sheets and a bonus for it');
    tell.assumed('that the company asks for mediation first, on 10 May 2021');
    const asked = 'The account was registered for us and run by us. I ask that it be handed over.';
    const dispute = await askForMediation(place, association, company, employee, 'account-ownership', asked);
    await advanceTo('2021-05-12T10:00');
    tell.assumed('that the employee refuses to talk');
    await dispute.talk(employee.client, '/refusals', { reason: 'It is verified in my name.' });

    await advanceTo('2021-05-20T10:00');
    tell.recorded('the company sued for a finding of rights');
    const { reportId } = await dispute.post<{ reportId: string }>(company.client, '/noted-proceedings', {
      pairs: [],
      broughtBy: 'complainant',
      against: 'respondent',
      nature: 'infringement',
      proof: 'case-number',
      details: { body: 'A court in Beijing', text: 'For a finding of rights in the account' },
    });
    const told = (await dispute.see(employee.client)).services.filter(
      ({ document }) => document === 'report-of-proceeding',
    );
    tell.check('the employee is told of the suit, though the dispute has no items', told.length === 1);
    tell.rule('practice P26', 'the association takes no account from anybody: whose it is the court finds');
    await advanceTo('2021-11-22T10:00');
    await dispute.post(company.client, `/proceedings/${reportId}/states`, {
      state: 'final-for',
      note: 'Registration, operation and income taken together; the date of the real name alone does not decide.',
    });
    tell.check('nothing of it runs here any more', (await dispute.see(company.client)).deadlines.length === 0);
    tell.outcome('agreement first; else registration, operation and income together: the company’s account');
  },
);
