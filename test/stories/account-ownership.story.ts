import { foundAssociation, shanghai } from './kit/association.js';
import type { Client, Json } from './kit/client.js';
import { comparesPapers } from './kit/compares-papers.js';
import { mailsTo } from './kit/mail.js';
import { askForMediation, consent } from './kit/mediation.js';
import { scan, settlementsIn } from './kit/signing.js';
import type { Place, Story } from './kit/story.js';

/** Guideline 3.3.1: whose a live account is, mediated without a complaint to any platform. */
export const accountOwnership = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: async (place) => {
    const association = await foundAssociation(place, 'Account ownership', '2026-03-02T09:00');
    const { advanceTo } = association;
    const [dong, agency] = [
      await association.member('Dong live', 'dong'),
      await association.member('Star agency', 'star'),
    ];
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
    await talk(chen.client, '/ties', {
      tie: 'My firm advised the agency on another account in 2024; I learned of it today.',
    });
    const closed = await chen.client.refused(
      `/disputes/${talks.disputeId}/mediations/${talks.mediationId}/acceptances`,
      { noTies: true },
    );
    talks.check('who went has no part in it any more', closed.status === 404);
    await talk(dong.client, '/choices', { mediatorId: lin.mediatorId });
    await interlude?.(place);
    await advanceTo('2026-03-13T09:00');
    await talks.until('they did not agree in time: the association assigns', ({ tasks = [] }) =>
      tasks.some(({ kind }) => kind === 'assign-mediator'),
    );
    talks.check('which was noted once', (await talks.times('MediatorChoiceLapsed')).length === 1);
    await talk(association.maja, '/assignments', {
      mediatorId: lin.mediatorId,
      reason: 'Knows account contracts, and has nothing running.',
    });
    await talk(lin.client, '/acceptances', { noTies: true });
    talks.check(
      'the time runs anew from the second acceptance; its last day, a Sunday, rolls',
      endOf(await talks.see()) === shanghai('2026-04-14T00:00'),
    );

    await advanceTo('2026-03-16T15:00');
    const session = { heldAt: shanghai('2026-03-16T14:00'), minutes: 'Dong would let the agency keep the clips.' };
    await talk(lin.client, '/sessions', {
      ...session,
      kind: 'caucus',
      partyIds: [dong.partyId],
      attended: [dong.partyId],
    });
    const views = [await talks.see(agency.client), await talks.see()];
    talks.check(
      'of the caucus with Dong neither the agency nor the staff learns',
      views.every(({ mediations = [] }) => mediations.every(({ sessions }) => sessions.length === 0)) &&
        !JSON.stringify(views).includes('keep the clips'),
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

    const drawn = {
      scope: 'part',
      clauses: [
        { kind: 'account-ownership', text: '音乐副账号归董所有。' },
        { kind: 'general', text: '主账号归属双方不再在此处理。' },
      ],
      items: [],
      undertakings: [
        {
          kind: 'other',
          byId: agency.partyId,
          toId: dong.partyId,
          due: '2026-03-27',
          proof: 'statement',
          text: '移交剪辑素材。',
        },
      ],
      onBreach: 'record',
      noRefundWaiver: true,
    };
    await talk(lin.client, '/agreement/versions', drawn);
    const signs = (by: Client, path: string, more: Json = {}): Promise<Json> =>
      talk(by, `/agreement/${path}`, { version: 1, ...more });
    const compares = await comparesPapers(association);
    await signs(compares, 'paper-signatures', { partyId: dong.partyId, evidence: [scan('dong')] });
    await signs(compares, 'paper-signatures', { partyId: agency.partyId, evidence: [scan('agency')] });
    await signs(lin.client, 'mediator-signatures');
    await signs(association.maja, 'seals');
    const undertakingOf = async () => settlementsIn(await talks.see(agency.client))[0]?.undertakings[0];
    talks.check(
      'all have signed, and nothing binds before the platform has said yes',
      (await undertakingOf()) === undefined,
    );
    await signs(association.maja, 'account-clause-answers', { consents: true, answer: '平台回函同意。' });
    talks.check(
      'a part is settled, and a person decides how the rest goes on',
      (await talks.see()).stage === 'next-step',
    );
    await talks.post(association.maja, '/conclusions', { reason: '主账号归属双方同意另行诉讼解决。' });
    talks.check('the parties part; what was promised stays owed', (await talks.see()).stage === 'compliance');
    await advanceTo('2026-03-26T10:00');
    await talks.until(
      'the agency is reminded of its promise by the clock',
      async () => (await undertakingOf())?.stage === 'awaiting-performance',
    );
    const { undertakingId = '' } = (await undertakingOf()) ?? {};
    await talks.post(agency.client, `/undertakings/${undertakingId}/performances`, { evidence: [], note: '已移交' });
    await talks.post(dong.client, `/undertakings/${undertakingId}/confirmations`);
    const over = await talks.see();
    talks.check(
      'performed and closed, with nothing left running',
      over.stage === 'closed' && over.deadlines.length === 0 && (over.tasks ?? []).length === 0,
    );
    for (const once of ['MediatorChoiceLapsed', 'MediatedSettlementReached', 'DisputeConcluded', 'DisputeClosed'])
      talks.check(`${once} stands once in the record`, (await talks.times(once)).length === 1);
  },
});

export const storyAccount = accountOwnership(
  'account-ownership',
  'A live marketer and an agency mediate whose the account is; the mediator goes for a tie that came up late, another one carries on, and they part with a partial settlement',
);

const endOf = ({
  stages,
}: {
  readonly stages: readonly { readonly subject: string; readonly deadline?: { readonly dueAt: string } }[];
}): string | undefined => stages.find(({ subject }) => subject.startsWith('mediation:'))?.deadline?.dueAt;
