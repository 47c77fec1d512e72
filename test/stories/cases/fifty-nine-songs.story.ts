import { foundAssociation, type Member } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const [HOSTS, SONGS] = [12, 59];

export const storyFiftyNineSongs = publishedCase(
  {
    id: 'CN-16',
    marks: ['notice'],
    confidence: 'M',
    source: 'Beijing Internet Court, first instance; a reprint',
    name: 'fifty-nine-songs',
    title: 'twelve hosts sang one song 59 times: one complaint, each host with its own',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Fifty-nine songs', '2025-04-07T10:00');
    const { shop, maja, advanceTo } = association;
    const company = await association.member('Rights company', 'company');
    const hosts: { readonly handle: string; readonly member: Member; readonly roles: readonly string[] }[] = [];
    for (let index = 1; index <= HOSTS; index += 1)
      hosts.push({
        handle: `host${index}`,
        member: await association.member(`Host ${index}`, `host${index}`),
        roles: ['live-marketer'],
      });
    tell.recorded(`twelve hosts, one song, ${SONGS} times; the evidence was found on another site than the platform`);
    tell.assumed('the dates, who sang how often, and that each singing stands on the platform as a replay');
    const items = Array.from({ length: SONGS }, (_, index) => ({
      ref: `song${index + 1}`,
      of: `host${(index % HOSTS) + 1}`,
      kind: 'replay' as const,
    }));
    const { dispute, accept, declare, isUpAgain, isDown, pairs } = await complain(place, association, company, {
      right: {
        kind: 'copyright',
        name: 'A song',
        copyright: { work: 'musical', author: 'assumed', publishedOn: '2015-01-01' },
      },
      materials: ['G01', 'G06', 'G07', 'CR1a', 'CR2', 'CR3', 'CR4'],
      against: hosts,
      items,
    });
    await accept();
    await dispute.until(
      `all ${SONGS} are down, asked for in one request`,
      ({ pairs: all }) =>
        all.length === SONGS &&
        all.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    const journal = await shop.journal();
    const asked = (journal['webhooks'] as readonly { readonly type: string }[]).filter(
      ({ type }) => type === 'measures.wanted',
    );
    dispute.check('the platform got one webhook for all of them', asked.length === 1);
    await dispute.until(
      'each of the twelve has its own notice and window',
      ({ stages }) =>
        stages.filter(({ subject, stage }) => subject.startsWith('respondent:') && stage === 'awaiting-counter-notice')
          .length === HOSTS,
    );
    const [first] = hosts;
    const own = (await dispute.see(first?.member.client)).pairs;
    dispute.check(
      'the first host sees its five and nobody else’s',
      own.length === 5 && own.every(({ respondentId }) => respondentId === first?.member.partyId),
    );

    tell.assumed('that one host answers for one of its songs; recorded is the platform’s defence alone');
    await declare('That evening I sang my own song.', 'song1');
    await dispute.until(
      'restored at once, that one alone',
      (view) => isUpAgain(view, 'song1') && isDown(view, 'song13'),
    );
    tell.rule(
      '信息网络传播权保护条例 16, 17',
      'a replay comes back on the statement; no second notice; the rest stays down',
    );
    await advanceTo('2025-04-21T10:00');
    const rest = pairs(...items.map(({ ref }) => ref).filter((ref) => ref !== 'song1'));
    const suit = { pairs: rest, kind: 'suit', proof: 'case-number', details: { body: 'Beijing Internet Court' } };
    const { reportId } = await dispute.post<{ reportId: string }>(company.client, '/proceedings', suit);
    await dispute.post(company.client, `/proceedings/${reportId}/states`, { state: 'final-for' });
    await dispute.until(
      'what the court decided is over here, and stays down',
      (view) => view.stage === 'closed' && isDown(view, 'song2'),
    );
    const { items: known } = await maja.get<{ items: readonly object[] }>(
      `/disputes/${dispute.disputeId}/platform-knowledge`,
    );
    dispute.check('what the platform knew is told song by song', known.length === SONGS);
    tell.rule(
      'Civil Code 1195, 1197',
      'what a platform owes for the time before any notice is not for this procedure: there event and rule part',
    );
    tell.outcome('38,600 in all, of 118,000 and 12,000 claimed; the platform is liable too, “neutral tool” or not');
  },
);
