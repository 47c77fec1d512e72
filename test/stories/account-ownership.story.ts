import { foundAssociation, shanghai } from './kit/association.js';
import { mailsTo } from './kit/mail.js';
import { askForMediation, consent } from './kit/mediation.js';
import type { Place, Story } from './kit/story.js';

/** Guideline 3.3.1: whose a live account is, mediated without a complaint to any platform. */
export const accountOwnership = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: async (place) => {
    const association = await foundAssociation(place, 'Account ownership', '2026-03-02T09:00');
    const { advanceTo } = association;
    const [dong, agency] = [await association.member('Dong live', 'dong'), await association.member('Star agency', 'star')];
    const [chen, lin] = [await association.mediator('chen'), await association.mediator('lin')];
    const talks = await askForMediation(
      place,
      association,
      dong,
      agency,
      'account-ownership',
      'The agency registered the account; I built it. I ask for its transfer.',
    );
    const { talk } = talks;
    await talks.until(
      'both have the invitation by mail',
      async () => (await mailsTo(place, dong.mail)).length > 0 && (await mailsTo(place, agency.mail)).length > 0,
    );
    await talk(dong.client, '/consents', consent('2026-03-03T09:00', '2026-05-30T18:00'));
    await talk(agency.client, '/consents', consent('2026-03-03T09:00', '2026-05-30T18:00'));
    await talk(association.maja, '/proposals', { mediatorIds: [chen.mediatorId, lin.mediatorId] });
    await talk(dong.client, '/choices', { mediatorId: chen.mediatorId });
    await talk(agency.client, '/choices', { mediatorId: chen.mediatorId });
    await talk(chen.client, '/acceptances', { noTies: true });
    const firstEnd = endOf(await talks.see());
    talks.check('thirty days run from the acceptance', firstEnd === shanghai('2026-04-02T00:00'));

    await advanceTo('2026-03-10T10:00');
    await talk(chen.client, '/ties', { tie: 'My firm advised the agency on another account in 2024; I learned of it today.' });
    const closed = await chen.client.refused(`/disputes/${talks.disputeId}/mediations/${talks.mediationId}/acceptances`, { noTies: true });
    talks.check('who went has no part in it any more', closed.status === 404);
    await talk(dong.client, '/choices', { mediatorId: lin.mediatorId });
    await interlude?.(place);
    await advanceTo('2026-03-13T09:00');
    await talks.until('they did not agree in time: the association assigns', ({ tasks = [] }) => tasks.some(({ kind }) => kind === 'assign-mediator'));
    talks.check('which was noted once', (await talks.times('MediatorChoiceLapsed')).length === 1);
    await talk(association.maja, '/assignments', { mediatorId: lin.mediatorId, reason: 'Knows account contracts, and has nothing running.' });
    await talk(lin.client, '/acceptances', { noTies: true });
    talks.check('the time runs anew from the second acceptance; its last day, a Sunday, rolls', endOf(await talks.see()) === shanghai('2026-04-14T00:00'));

    await advanceTo('2026-03-16T15:00');
    const session = { heldAt: shanghai('2026-03-16T14:00'), minutes: 'Dong would let the agency keep the clips.' };
    await talk(lin.client, '/sessions', { ...session, kind: 'caucus', partyIds: [dong.partyId], attended: [dong.partyId] });
    const views = [await talks.see(agency.client), await talks.see()];
    talks.check(
      'of the caucus with Dong neither the agency nor the staff learns',
      views.every(({ mediations = [] }) => mediations.every(({ sessions }) => sessions.length === 0)) && !JSON.stringify(views).includes('keep the clips'),
    );
    const both = [dong.partyId, agency.partyId];
    const call = (await talk(lin.client, '/sessions', {
      ...session,
      kind: 'telephone',
      minutes: 'Both keep to their views.',
      partyIds: both,
      attended: both,
    })) as { readonly sessionId: string };
    await talk(dong.client, `/sessions/${call.sessionId}/confirmations`);
    await talk(agency.client, `/sessions/${call.sessionId}/confirmations`);
    await talk(dong.client, '/extensions', { days: 10 });
    await talk(agency.client, '/extensions', { days: 10 });
    talks.check('both together extended it', endOf(await talks.see()) === shanghai('2026-04-23T00:00'));

    await advanceTo('2026-04-23T09:00');
    const over = await talks.until('its time is over, and a person decides how it goes on', (view) => (view.stage === 'next-step' ? view : undefined));
    talks.check('and nothing is left running', over.deadlines.filter(({ subject }) => subject.startsWith('mediation')).length === 0);
  },
});

export const storyAccount = accountOwnership(
  'account-ownership',
  'A live marketer and an agency mediate whose the account is; the mediator goes for a tie that came up late, another one carries on, and the time runs anew',
);

const endOf = ({ stages }: { readonly stages: readonly { readonly subject: string; readonly deadline?: { readonly dueAt: string } }[] }): string | undefined =>
  stages.find(({ subject }) => subject.startsWith('mediation:'))?.deadline?.dueAt;
