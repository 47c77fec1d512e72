import { foundAssociation, type Member } from '../kit/association.js';
import { complain, type Complained } from '../kit/complained.js';
import { evidence } from '../kit/dispute.js';
import { signalsSeen } from '../kit/good-faith.js';
import { playFinding } from '../kit/play-finding.js';
import { publishedCase } from '../kit/published-case.js';

export const storySquattedArtwork = publishedCase(
  {
    id: 'CN-03',
    marks: ['bad-faith'],
    confidence: 'H',
    source: 'Yuhang District Court (2017)浙0110民初18627号, judgment of 8 March 2018',
    name: 'squatted-artwork',
    title: 'a formally valid mark, squatted from a brand’s own artwork, against its resellers, and an offer to sell it',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Squatted artwork', '2017-09-04T10:00');
    const { maja, advanceTo } = association;
    const squatter = await association.member('Who registered the picture', 'squatter');
    const [mo, nils] = [await association.reviewer('mo'), await association.reviewer('nils')];
    tell.recorded(
      'a squatter registered the artwork of a sun cream’s pack as a mark and complained in bulk of its resellers',
    );
    tell.assumed('two resellers with a link each, and that the complaints came to the association in September 2017');
    const resellers: Member[] = [];
    const complaints: Complained[] = [];
    for (const handle of ['north', 'east']) {
      const member = await association.member(`Reseller ${handle}`, handle);
      resellers.push(member);
      const one = await complain(place, association, squatter, {
        right: { kind: 'trademark', name: 'A picture', registrationNumber: 'assumed', trademark: { classes: [3] } },
        materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
        against: [{ handle, member }],
        items: [{ ref: 'cream', of: handle }],
      });
      await one.accept();
      await one.dispute.until('the link is down', (view) => one.isDown(view, 'cream'));
      complaints.push(one);
    }
    const [first, ...others] = complaints as [Complained, ...Complained[]];
    const [north] = resellers as [Member];
    tell.recorded('he offered to sell the mark, asking 700,000');
    const { reviewId } = await first.dispute.post<{ reviewId: string }>(north.client, '/reviews/requests', {
      moneyAsked: true,
      statement: 'The picture is the brand owner’s own. He offers the mark for 700,000.',
      evidence: [evidence('offer', 'The offer')],
    });
    const seen = await first.dispute.until('the signal names who said so', async () =>
      (await signalsSeen(first.dispute, maja)).find(({ code, facts }) => code === 'money-asked' && facts.length > 0),
    );
    tell.check('a title that is formally valid speaks neither for nor against him', seen.code === 'money-asked');
    await advanceTo('2018-03-12T10:00');
    tell.recorded('suit of 31 October 2017, hearing of 2 February 2018, judgment of 8 March 2018');
    tell.assumed(
      'that people of the association found after the judgment and on it, of the one complaint, and that he did not reply',
    );
    await playFinding(
      first.dispute,
      { reviewId, opener: mo.client, second: nils.client, party: squatter.client },
      ['money-asked'],
      {
        warning:
          'The picture is older than the mark, and its author is the brand owner. You offered the mark for 700,000.',
        reply: 'The mark is registered.',
        finding: 'malicious',
        reasons:
          'By the judgment of 8 March 2018 registering and complaining was unfair competition although the mark was formally valid.',
        consequence: { kind: 'proof-burden', endsOn: '2018-08-31' },
      },
    );
    await first.dispute.until('what rested on the complaint is lifted', (view) => first.isUpAgain(view, 'cream'));
    for (const other of others)
      await other.dispute.until(
        'in his other complaints the finding is a signal for the staff, and decides nothing',
        async () => (await signalsSeen(other.dispute, maja)).some(({ code }) => code === 'found-before'),
      );
    tell.check('their links are as they were', others[0]?.isDown(await others[0].dispute.see(), 'cream') === true);
    tell.outcome('unfair competition by registering and complaining; the association names facts and no sum');
  },
);
