import { OFFICIAL_STAGES_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import type { Client } from '../../../stories/kit/client.js';
import type { Seat } from '../kit/seat.js';
import { opensRequest } from './on-its-page.js';

const AUTHORITY = '某街道办事处';
const NUMBER = '函〔2026〕7号';
const LETTER = '贵局来函未载明法律依据，本会依法不予提供。';

type Two = { readonly handler: Seat; readonly second: Seat };

/**
 * A paper that rests on no law comes: nothing of a dispute can be chosen for it; it is answered by a letter that says
 * so, to which the second person agrees, too. Tells the words of it.
 */
export async function groundlessIsRefused(
  { handler, second }: Two,
  noa: { readonly client: Client; readonly accountId: string },
): Promise<readonly string[]> {
  await handler.go('authorities');
  await handler.act('/official-requests', {
    ...{ kind: 'inquiry', authority: 'administration', authorityName: AUTHORITY, secondId: noa.accountId },
    ...{ documentNumber: NUMBER, documentDay: '2026-03-02', receivedOn: '2026-03-02', answerBy: '2026-03-20' },
    asked: '请提供近期全部争议名单。',
  });
  const request = `/official-requests/${await opensRequest(handler, AUTHORITY)}`;
  await handler.see(W.noGroundHelp);
  if ((await handler.page.getByText(handler.say(W.choose), { exact: true }).count()) > 0)
    throw new Error('Something can be chosen for a paper without a ground');
  await handler.inspect(`authority-groundless-${handler.say(W.title) === W.title.en ? 'en' : 'zh-CN'}`);
  await handler.act(`${request}/answers`, { text: LETTER });
  await opensRequest(second, AUTHORITY);
  await second.see(W.nothingEnclosed);
  const { answer } = await noa.client.get<{ answer: { hash: string } }>(request);
  await second.act(`${request}/answer-approvals`, { hash: answer.hash });
  await opensRequest(handler, AUTHORITY);
  await handler.act(`${request}/handovers`, {
    ...{ way: 'registered-mail', reference: 'EMS 7', handedOverOn: '2026-03-02' },
  });
  await opensRequest(handler, AUTHORITY);
  await handler.awaits(OFFICIAL_STAGES_NAMED.answered);
  return [AUTHORITY, NUMBER, LETTER];
}
