import { foundAssociation } from './kit/association.js';
import { complaint, DECLARATION, evidence, file, pairAt } from './kit/dispute.js';
import type { Story } from './kit/story.js';

/** Practice P2: one dispute, three laws. */
export const story6: Story = {
  name: 'three-tracks',
  title:
    'One complaint, three tracks: a record on a product card, the song in a replay, a live marketer who is no operator; each ends by its own rule',
  play: async (place) => {
    const association = await foundAssociation(place, 'Three tracks', '2026-03-02T09:00');
    const { shop, maja, advanceTo } = association;
    const ana = await association.member('Song Publisher', 'songs');
    const [ben, dong] = [
      await association.member('Ben’s Records', 'ben'),
      await association.member('Dong live', 'dong'),
    ];
    const [record, replay, gift] = [
      await shop.addListing('ben', 'record'),
      await shop.addListing('ben', 'replay with the song', 'replay'),
      await shop.addListing('dong', 'record as a gift'),
    ];
    const body = complaint(
      shop,
      [
        { ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'], position: 'trades-on-platform' },
        { ref: 'dong', member: dong, handle: 'dong', roles: ['live-marketer'], position: 'no-operator' },
      ],
      [
        { ref: 'record', listing: record, title: 'record', of: ['ben'] },
        { ref: 'replay', listing: replay, title: 'replay', of: ['ben'], kind: 'replay' },
        { ref: 'gift', listing: gift, title: 'gift', of: ['dong'] },
      ],
      ['G01', 'G06', 'G07', 'CR1a', 'CR2', 'CR3', 'CR4'],
      {
        kind: 'copyright',
        name: '春江 Spring River',
        copyright: { work: 'musical', author: 'Lin Yue', publishedOn: '2024-05-06' },
      },
    );
    const dispute = await file(place, association, ana.client, body);
    await dispute.post(maja, '/acceptances');
    const at = {
      record: [ben.partyId, dispute.itemId('record')],
      replay: [ben.partyId, dispute.itemId('replay')],
      gift: [dong.partyId, dispute.itemId('gift')],
    } as const;
    const accepted = await dispute.see();
    const tracks = Object.values(at).map(
      ([respondentId, itemId]) => pairAt(accepted, respondentId, itemId)?.track?.track,
    );
    dispute.check('each item has its own law', tracks.join() === 'ecl,inforeg,civil-code');
    await dispute.until(
      'all three are blocked and all are told',
      ({ pairs, stages }) =>
        pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence) &&
        stages.filter(({ subject, stage }) => subject.startsWith('respondent:') && stage === 'awaiting-counter-notice')
          .length === 2,
    );

    await advanceTo('2026-03-04T10:00');
    const answer = (respondentId: string, ...refs: readonly string[]) => ({
      respondentId,
      itemIds: refs.map((ref) => dispute.itemId(ref)),
      grounds: ['licence'],
      statement: 'We have a licence for the song.',
      evidence: [evidence('licence', 'Licence')],
      declaration: DECLARATION,
    });
    await dispute.post(ben.client, '/counter-notices', answer(ben.partyId, 'record', 'replay'));
    await dispute.post(dong.client, '/counter-notices', answer(dong.partyId, 'gift'));
    await dispute.until('the replay is restored at once, and the platform confirmed', (view) => {
      const { reason, measure } = pairAt(view, ...at.replay) ?? {};
      return reason === 'restored' && measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    });
    dispute.check(
      'the shop shows the replay and hides the record',
      (await shop.isVisible(replay.externalId)) && !(await shop.isVisible(record.externalId)),
    );
    const view = await dispute.until('the other two wait, each by its own law', (seen) =>
      [at.record, at.gift].every((pair) => pairAt(seen, ...pair)?.stage === 'waiting-period') ? seen : undefined,
    );
    const clauseOf = ([respondentId, itemId]: readonly [string, string]) =>
      view.deadlines.find(({ subject }) => subject === `pair:${respondentId}:${itemId}`)?.derivation['clause'];
    dispute.check('the E-Commerce Law sets the 15 days of the record', clauseOf(at.record) === 'E-Commerce Law 43(2)');
    dispute.check(
      'the reasonable period of the gift is marked as the house’s own',
      clauseOf(at.gift) === 'Civil Code 1196(2); House rules 6(6)',
    );

    const refused = await ana.client.refused(`/disputes/${dispute.disputeId}/proceedings`, {
      pairs: [{ respondentId: at.replay[0], itemId: at.replay[1] }],
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Beijing Internet Court' },
    });
    dispute.check('no report blocks the replay again', refused.status === 409);
    await dispute.post(ana.client, '/proceedings', {
      pairs: [{ respondentId: at.record[0], itemId: at.record[1] }],
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Beijing Internet Court', caseNumber: '(2026)京0491民初1号' },
    });
    await advanceTo('2026-03-25T10:00');
    await dispute.until('nobody sued about the gift: lifted after its period; the record is kept', (seen) => {
      const { reason, measure } = pairAt(seen, ...at.gift) ?? {};
      return (
        reason === 'lifted' && measure?.confirmed === measure?.sequence && pairAt(seen, ...at.record)?.stage === 'kept'
      );
    });
  },
};
