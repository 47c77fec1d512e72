import { foundAssociation } from '../kit/association.js';
import { complain, type Complained } from '../kit/complained.js';
import { signalsSeen } from '../kit/good-faith.js';
import { playFinding } from '../kit/play-finding.js';
import { publishedCase } from '../kit/published-case.js';

/** Days on which we have the eight come: the record says when the first and the last came, and how many they were. */
const DAYS = [
  '2018-02-05',
  '2018-05-07',
  '2018-08-06',
  '2018-11-05',
  '2019-03-04',
  '2019-07-08',
  '2019-11-04',
  '2020-03-02',
] as const;

export const storyEightFailedComplaints = publishedCase(
  {
    id: 'CN-04',
    marks: ['bad-faith'],
    confidence: 'M',
    source: 'Chongqing No. 5 Intermediate Court, first instance',
    name: 'eight-failed-complaints',
    title: 'eight complaints in two years, each overturned, and a holder who knew',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Eight failed complaints', `${DAYS[0]}T10:00`);
    const { maja, advanceTo } = association;
    const [holder, merchant] = [
      await association.member('Right holder', 'holder'),
      await association.member('Hardware shop', 'hardware'),
    ];
    const [mo, nils] = [await association.reviewer('mo'), await association.reviewer('nils')];
    tell.recorded(
      'from February 2018 to March 2020 eight complaints of fakes and of the use of mark and name; the merchant’s appeals succeeded',
    );
    tell.assumed(
      'the days, one link each, and that all came to the association; the holder’s agencies filed for it with its account',
    );
    let last: Complained | undefined;
    const seenAt: string[][] = [];
    for (const [index, day] of DAYS.entries()) {
      if (index > 0) await advanceTo(`${day}T10:00`);
      const one = await complain(place, association, holder, {
        right: {
          kind: 'trademark',
          name: 'A brand of tools',
          registrationNumber: `assumed-${index}`,
          trademark: { classes: [8] },
        },
        materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
        against: [{ handle: 'hardware', member: merchant }],
        items: [{ ref: `tool-${index + 1}`, of: 'hardware' }],
      });
      const ref = `tool-${index + 1}`;
      await one.accept();
      await one.dispute.until('the link is down', (view) => one.isDown(view, ref));
      seenAt.push((await signalsSeen(one.dispute, maja)).map(({ code }) => code));
      last = one;
      if (index === DAYS.length - 1) break;
      await one.declare('Bought from the holder’s own distributor.', ref);
      await one.dispute.until(
        'the declaration has reached the holder',
        (view) => one.seen(view, ref)?.stage === 'waiting-period',
      );
      await advanceTo(`${day.slice(0, 8)}28T10:00`);
      await one.dispute.until('nobody sued: the link is back', (view) => one.isUpAgain(view, ref));
    }
    if (!last) throw new Error('nothing was filed');
    const speaks = seenAt.map((codes) => codes.includes('complaints-overturned'));
    tell.rule(
      'House rules 19',
      'fewer than five decided complaints say nothing; from five on the lower bound of the rate speaks',
    );
    tell.check(
      'the first five complaints carry no signal',
      speaks.slice(0, 5).every((one) => !one),
    );
    const newest = last;
    await newest.dispute.until('the eighth does', async () =>
      (await signalsSeen(newest.dispute, maja)).some(({ code }) => code === 'complaints-overturned'),
    );
    await playFinding(
      newest.dispute,
      { opener: mo.client, second: nils.client, party: holder.client },
      ['complaints-overturned'],
      {
        warning: 'Seven complaints about the same shop were overturned. You complain again, and have withdrawn none.',
        reply: 'Our agencies decide what they file.',
        finding: 'malicious',
        reasons:
          'The holder went on after seven notices had failed, and withdrew none. Principal and agencies answer together.',
        consequence: { kind: 'suspension', endsOn: '2020-08-28' },
      },
    );
    await newest.dispute.until('the eighth link is back', (view) => newest.isUpAgain(view, 'tool-8'));
    tell.rule(
      'E-Commerce Law 42(3), in force since 2019',
      'doubled damages are for a court: here stand the facts, and no multiple',
    );
    tell.outcome(
      'malice found, among others because the holder went on after earlier notices had failed and did not withdraw',
    );
  },
);
