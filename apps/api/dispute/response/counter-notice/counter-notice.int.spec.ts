import { shareApi, type Api } from '../../../../../test/support/api.js';
import {
  complaintOf,
  DECLARATION,
  item,
  setUpCase,
  type Case,
  type Filed,
} from '../../../../../test/support/dispute.js';
import { PNG, sha256 } from '../../../../../test/support/evidence.js';

let api: Api;
let story: Case;
let path: string;
let itemId: string;
let counterNoticeId: string;
let cure: { readonly evidence: readonly { readonly evidenceId: string }[] };

const answered = async (url: string, body: object, by: { token: string }) => {
  const { status, text } = await api.post(`${path}${url}`, body, by);
  if (status !== 200) throw new Error(`${url} ${status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
};
type View = {
  readonly pairs: readonly { stage: string; reason?: string; measure?: { wanted: string } }[];
  readonly counterNotices: readonly { missing?: readonly string[] }[];
  readonly services: readonly { document: string }[];
};
const view = async (by: { token: string }) => (await api.get(path, by)).body as unknown as View;
const pair = async () => {
  const [one] = (await view(story.maja)).pairs;
  return [one?.stage, one?.reason, one?.measure?.wanted];
};
const licence = {
  ref: 'licence',
  sha256: sha256(PNG),
  mediaType: 'image/png',
  description: 'The licence',
};

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const { shop, ana, maja } = story;
  const complaint = {
    ...complaintOf({ shop }, ['G01', 'G06', 'G07', 'CR1a', 'CR2', 'CR3', 'CR4']),
    right: {
      kind: 'copyright',
      name: '春江 Spring River',
      copyright: { work: 'musical', author: 'Lin Yue', publishedOn: '2024-05-06' },
    },
    items: [{ ...item(shop.platformId, 'song', ['ben']), kind: 'replay' }],
  };
  const body = { ...complaint, respondents: complaint.respondents.slice(0, 1) };
  const filed = await api.post('/v1/disputes', body, ana);
  if (filed.status !== 201) throw new Error(filed.text);
  const { disputeId, items } = JSON.parse(filed.text) as Filed;
  [path, itemId] = [`/v1/disputes/${disputeId}`, items[0]?.itemId ?? ''];
  await answered('/acceptances', {}, maja);
}, 60_000);
afterAll(() => api.stop());

it('a statement without any paper restores nothing, and its sender hears at once what it lacks', async () => {
  const bare = { respondentId: story.ben.partyId, itemIds: [itemId], statement: 'Licensed.', evidence: [] };
  ({ counterNoticeId } = (await answered(
    '/counter-notices',
    { ...bare, declaration: DECLARATION },
    story.ben,
  )) as never);
  expect(await pair()).toEqual(['counter-notice-arrival', undefined, 'block']);
  const letters = async (by: { token: string }) => (await view(by)).services.map(({ document }) => document);
  expect(await letters(story.ben)).toContain('counter-notice-defects');
  // the complainant reads the statement, and nothing of what it lacks
  expect(await letters(story.ana)).toContain('forwarded-counter-notice');
  expect(await letters(story.ana)).not.toContain('counter-notice-defects');
  const lacks = async (by: { token: string }) => (await view(by)).counterNotices.map(({ missing }) => missing);
  expect([await lacks(story.ben), await lacks(story.maja), await lacks(story.ana)]).toEqual([
    [['D03']],
    [['D03']],
    [undefined],
  ]);
  const told = await api.get(`${path}/timeline`, story.ana);
  expect(told.text).not.toContain('"missing"');
});
it('a person rejects it for that only when the time for it is over', async () => {
  const body = { respondentId: story.ben.partyId, itemIds: [itemId], fault: 'evidence', reason: 'No paper.' };
  const refused = await api.post(`${path}/counter-notices/${counterNoticeId}/rejections`, body, story.maja);
  expect([refused.status, refused.body]).toMatchObject([
    409,
    { code: 'DeadlineNotReached', facts: { field: 'fault' } },
  ]);
});
it('names only papers of the list, and files of its own', async () => {
  const body = { respondentId: story.ben.partyId, itemIds: [itemId], evidence: [licence] };
  const url = `${path}/counter-notices/${counterNoticeId}/cures`;
  for (const materials of [[{ code: 'ZZ9', evidence: ['licence'] }], [{ code: 'D04', evidence: ['other'] }]])
    expect((await api.post(url, { ...body, materials }, story.ben)).status).toBe(422);
  expect((await api.post(url, { ...body, evidence: [] }, story.ben)).status).toBe(422);
});
it('what it lacked is sent, and restores with the bytes of it', async () => {
  const body = { respondentId: story.ben.partyId, itemIds: [itemId], evidence: [licence], grounds: ['licence'] };
  cure = (await answered(`/counter-notices/${counterNoticeId}/cures`, body, story.ben)) as never;
  expect((await pair())[2]).toBe('block');
  const evidenceId = cure.evidence[0]?.evidenceId ?? '';
  const response = await fetch(`${api.url}${path}/evidence/${evidenceId}/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${story.ben.token}`, 'content-type': 'application/octet-stream' },
    body: PNG,
  });
  expect(response.status).toBe(200);
  expect(await pair()).toEqual(['closed', 'restored', 'lift']);
});
it('a person undoes that for an element alone, never for who is right', async () => {
  const body = { respondentId: story.ben.partyId, itemIds: [itemId], reason: 'The file is a blank page.' };
  const url = `/counter-notices/${counterNoticeId}/undone-restorations`;
  for (const fault of ['false-statement', 'other'])
    expect((await api.post(path + url, { ...body, fault }, story.maja)).status).toBe(400);
  expect((await api.post(path + url, { ...body, fault: 'evidence' }, story.ana)).status).toBe(404);
  await answered(url, { ...body, fault: 'evidence' }, story.maja);
  expect(await pair()).toEqual(['awaiting-counter-notice', undefined, 'block']);
  const again = await api.post(path + url, { ...body, fault: 'evidence' }, story.maja);
  expect(again.status).toBe(409);
});
