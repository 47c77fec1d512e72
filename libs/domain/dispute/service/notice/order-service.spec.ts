import { acceptComplaint, withdrawComplaint } from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { contextOf } from '../../../testing/core/actors.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, planAfter, type Step, sent } from '../../../testing/core/story.js';
import { disputeDecider } from '../../decider.js';
import type { ServiceConsents } from '../../core/decision-context.js';

const channelsWith = (reach: Readonly<Record<string, ServiceConsents>>) => {
  const dispute = disputeAfter(sent(filed));
  const command = acceptComplaint();
  const file = { ...fileOf(dispute, command.by), context: { ...contextOf(command.by), reach } };
  const events = disputeDecider.decide(command, file);
  const channels = events.flatMap((event) =>
    event.type === 'ServiceOrdered' && event.data.addressee.kind === 'party'
      ? [[event.data.addressee.id, event.data.document, event.data.channels] as const]
      : [],
  );
  const past = [...sent(filed), ...events];
  const kindsAfter = (more: readonly Step[]) =>
    planAfter(andThen(past, ...more))
      .effects.filter(({ key }) => /new-4/.test(key))
      .map(({ kind }) => kind);
  return { channels, kinds: planAfter(past).effects.map(({ kind }) => kind), kindsAfter };
};

it('goes to the phone of whoever has consented, and to nobody else’s', () => {
  const { channels, kinds } = channelsWith({ ben: { consented: ['sms', 'wechat'], withdrawn: [] } });
  expect(channels).toEqual([
    ['ana', 'acceptance', ['mail']],
    ['ben', 'forwarded-notice', ['platform', 'mail', 'sms', 'wechat']],
    ['cai', 'forwarded-notice', ['platform', 'mail']],
  ]);
  expect(kinds).toEqual(expect.arrayContaining(['serve-sms', 'serve-wechat']));
});
it('goes no longer by mail once that was withdrawn; post and telephone are a person’s', () =>
  expect(channelsWith({ ben: { consented: ['post', 'telephone'], withdrawn: ['mail'] } }).channels[1]).toEqual([
    'ben',
    'forwarded-notice',
    ['platform'],
  ]));
it('goes to the phone though a mail server was faster, unless it became pointless', () => {
  const { kindsAfter } = channelsWith({ ben: { consented: ['sms'], withdrawn: [] } });
  expect(kindsAfter([])).toEqual(['serve-platform', 'serve-mail', 'serve-sms']);
  expect(kindsAfter([recordArrival('03-01T13:00', 'forwarded-notice', 'ben')])).toEqual(['serve-sms']);
  expect(kindsAfter([withdrawComplaint('03-01T13:00', 'pair:ben:bag', 'pair:ben:cap')])).toEqual([]);
});
