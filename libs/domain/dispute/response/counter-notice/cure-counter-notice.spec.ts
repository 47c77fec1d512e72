import { ben, cai } from '../../../testing/core/actors.js';
import { fileCounterNotice, storeEvidence } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { noticed } from '../../../testing/core/scenes.js';
import { offered } from '../../../testing/core/menu.js';
import { andThenIn, asked, disputeAfter, givenIn } from '../../../testing/core/story.js';
import { REPLAY, songNoticed } from '../../../testing/core/track-scenes.js';
import { declares, listed, withFile } from '../../../testing/response/counter-notice-stories.js';
import { cureCounterNotice } from '../../../testing/intake/record-commands.js';

const tell = andThenIn(listed);
const lacking = tell(songNoticed, declares('03-05T10:00', ['replay']));
const cure = cureCounterNotice('03-06T10:00', 'licence', 'replay');

it('sends what lacked, which goes to the complainant', () =>
  givenIn(listed)(...lacking)
    .when(cure)
    .then(
      recorded('CounterNoticeCured', { itemIds: ['replay'], respondentId: 'ben' }),
      ordered('forwarded-counter-notice', 'ana', REPLAY),
    ));
it('restores works on networks with its bytes, late or not', () => {
  const cured = tell(lacking, cureCounterNotice('03-20T10:00', 'licence', 'replay'));
  expect(disputeAfter(cured).stages[REPLAY]?.stage).toBe('counter-notice-arrival');
  const here = tell(cured, storeEvidence('03-20T10:05', 'licence', ben));
  expect(disputeAfter(here).stages[REPLAY]?.reason).toBe('restored');
});
it('is offered as long as something lacks, and to its declarant', () => {
  expect(offered(lacking, ben, 'CureCounterNotice')).toEqual([REPLAY]);
  const complete = tell(noticed, declares('03-05T10:00', ['bag'], withFile));
  expect(offered(complete, ben, 'CureCounterNotice')).toEqual([]);
  givenIn(listed)(...complete)
    .when(cureCounterNotice('03-06T10:00', 'more', 'bag'))
    .thenRefused('WrongStage');
  givenIn(listed)(...lacking)
    .when(asked(cure, cai))
    .thenRefused('NotYourPart');
});
it('names a file or says something, of its own declaration, by papers of the list', () => {
  const more = (data: object) => (dispute: Parameters<Extract<typeof cure, (...of: never) => unknown>>[0]) => {
    const command = typeof cure === 'function' ? cure(dispute) : cure;
    return { ...command, data: { ...command.data, ...data } } as typeof command;
  };
  const when = (data: object) => givenIn(listed)(...lacking).when(more(data));
  when({ evidence: [] }).thenRefused('NothingNamed');
  when({ counterNoticeId: 'none' }).thenRefused('UnknownReference');
  when({ materials: [{ code: 'XX', evidenceIds: ['licence'] }] }).thenRefused('UnknownReference');
  when({ materials: [{ code: 'D04', evidenceIds: ['other'] }] }).thenRefused('UnknownReference');
});
it('leaves an ordinary declaration on its way', () => {
  const cured = tell(
    noticed,
    fileCounterNotice('03-05T10:00', 'ben', ['bag']),
    cureCounterNotice('03-06T10:00', 'licence', 'bag'),
  );
  expect(disputeAfter(cured).stages['pair:ben:bag']?.stage).toBe('counter-notice-arrival');
});
