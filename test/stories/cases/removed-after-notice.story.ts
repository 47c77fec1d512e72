import { foundAssociation } from '../kit/association.js';
import { client } from '../kit/client.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

type Entry = { readonly what: string; readonly document?: string; readonly at: string };

export const storyRemovedAfterNotice = publishedCase(
  {
    id: 'CN-19',
    marks: ['notice'],
    confidence: 'M',
    source: 'Beijing High Court, application for retrial dismissed in February 2020',
    name: 'removed-after-notice',
    title: 'a host shows a drama; the platform removes it once it is told, and is not at fault',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Removed after notice', '2016-02-22T20:00');
    const { shop, advanceTo } = association;
    const [licensee, host] = [
      await association.member('Licensee of the drama', 'licensee'),
      await association.member('Game host', 'host'),
    ];
    tell.recorded(
      'a host showed a drama on a platform for game streams; the platform removed it after notice; four years passed until February 2020',
    );
    tell.assumed('the day in 2016, and that what was shown stood there as a replay');
    const { dispute, accept, seen, isDown, pairs } = await complain(place, association, licensee, {
      right: {
        kind: 'copyright',
        name: 'A drama',
        holder: 'Its producer',
        copyright: { work: 'audiovisual', author: 'assumed', publishedOn: '2015-06-01' },
      },
      materials: ['G01', 'G06', 'G07', 'G11', 'CR1a', 'CR2', 'CR3', 'CR4'],
      against: [{ handle: 'host', member: host, roles: ['live-marketer', 'room-operator'] }],
      items: [{ ref: 'drama', of: 'host', kind: 'replay' }],
      more: { filedAs: 'licensee' },
    });
    await accept();
    await dispute.until('removed after notice, as recorded', (view) => isDown(view, 'drama'));
    const platform = client(place.apiUrl, { authorization: `Bearer ${shop.apiKey}` });
    const entries = await dispute.until('the platform reads what the record says of it', async () => {
      const { items } = await platform.get<{ items: readonly { readonly entries: readonly Entry[] }[] }>(
        `/disputes/${dispute.disputeId}/platform-knowledge`,
      );
      const found = items.flatMap((item) => item.entries);
      return found.some(({ document, what }) => document === 'statutory-notice' && what === 'ServiceArrived') && found;
    });
    const heard =
      entries.find(({ document, what }) => document === 'statutory-notice' && what === 'ServiceArrived')?.at ?? '';
    const done = entries.find(({ what }) => what === 'MeasureConfirmed')?.at ?? '';
    dispute.check(
      `told at ${heard}, done at ${done}: within the day`,
      Date.parse(done) - Date.parse(heard) < 24 * 3_600_000,
    );
    tell.rule(
      '信息网络传播权保护条例 15, 22, 23 (23 to be verified)',
      'removal on notice is what the platform owes; the log shows both instants and draws no conclusion',
    );

    await advanceTo('2016-03-07T10:00');
    await dispute.until('the host never answered: a default, which decides nothing', ({ stages }) =>
      stages.some(({ subject, reason }) => subject === `respondent:${host.partyId}` && reason === 'defaulted'),
    );
    dispute.check('silence lifts nothing', isDown(await dispute.see(), 'drama'));
    tell.assumed('that the licensee takes it no further against the host: its suit was against the platform');
    await dispute.post(association.maja, '/pair-closings', {
      pairs: pairs('drama'),
      note: 'Nobody takes it further against the host.',
    });
    await advanceTo('2020-02-28T10:00');
    const end = await dispute.see();
    dispute.check(
      'four years later it is still down',
      seen(end, 'drama')?.reason === 'defaulted' && isDown(end, 'drama'),
    );
    tell.outcome('notice and removal applied; the platform is not at fault');
  },
);
