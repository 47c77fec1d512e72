import { findUncarried } from '#application/bulletin/carried.js';
import { tellNamed } from '#application/bulletin/tell-named.js';
import { forgetComments } from '#application/rule-making/forget-comments.js';
import { localDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { dayIn } from '../../../test/support/day-in.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { joinAssociation } from '../../../test/support/join-association.js';
import { memberRulesWith, putRulesInForce } from '../../../test/support/member-rules.js';
import { passDays } from '../../../test/support/pass-days.js';

type By = { readonly token: string };
type Entry = Readonly<Record<string, unknown>> & { readonly entryId: string; readonly hash?: string };
let api: Api;
let story: Case;
let noa: By;
let lea: By;
let wei: By & { readonly partyId: string };
let allegationId = '';
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const { association, maja, ben, cai } = story;
  noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  lea = { token: await association.person({ login: 'lea', roles: ['administrator'] }) };
  const person = await api.post('/v1/parties', { kind: 'person', name: '魏小舟', accounts: [] }, association.operator);
  const partyId = String(person.body['partyId']);
  wei = { partyId, token: await association.person({ login: 'wei', roles: ['party'], partyIds: [partyId] }) };
  const sanctions = [
    { article: '2', consequence: 'suspension', publicity: 'public', days: 90 },
    { article: '3', consequence: 'warning', publicity: 'platforms', days: 90 },
  ];
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ sanctions }));
  for (const one of [ben, cai]) await joinAssociation(api, { rules, maja }, one);
  allegationId = await breach(ben, '2');
  await breach(cai, '3');
  await passDays(api, association.associationId)(31);
  await catchUp(api);
}, 120_000);
afterAll(() => api.stop());

const breach = async (one: Case['ben'], article: string): Promise<string> => {
  const of = `/v1/members/${one.partyId}/allegations`;
  const alleged = await api.post(of, { article, text: 'Sold forged bags.' }, story.maja);
  const at = `${of}/${String(alleged.body['allegationId'])}`;
  await api.post(`${at}/statements`, { text: 'Bought from the holder.' }, one);
  const decided = await api.post(`${at}/decisions`, { found: true, reason: 'Forged.' }, noa);
  if (decided.status !== 200) throw new Error(decided.text);
  return String(alleged.body['allegationId']);
};
const today = (days = 0): Promise<string> => dayIn(api, story.maja, days);
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const ofBen = async (days = 30) => ({
  ...{ source: 'member-breach', memberId: story.ben.partyId, allegationId, shownUntil: await today(days) },
  text: both('销售假冒注册商标的商品。', 'Sold goods with forged marks.'),
});
const ofCourt = async (more: object = {}) => ({
  ...{ source: 'authority', name: '魏小舟', namesPerson: true, partyId: wei.partyId },
  ...{ body: '市场监督管理局', number: '深市监处罚〔2026〕12号', publishedOn: '2026-03-05' },
  ...{ address: 'https://authority.example/12', text: both('因销售侵权商品被处罚。', 'Was fined.') },
  ...{ shownUntil: await today(60), ...more },
});
const words = { title: both('2026年3月通报', 'Bulletin of March 2026'), lead: both('本期情况。', 'The month.') };
const month = { span: 'month', month: '2026-03' };
const draft = async (entries: readonly object[], more: object = {}, by: By = story.maja) =>
  api.post('/v1/bulletins', { ...month, ...words, entries, ...more }, by);
const see = async (id: string, by: By = story.maja) => (await api.get(`/v1/bulletins/${id}`, by)).body;
const entriesOf = (body: Readonly<Record<string, unknown>>): readonly Entry[] => body['entries'] as readonly Entry[];
const open = () => `/v1/associations/${story.association.associationId}/bulletins`;
const publish = async (id: string, by: By, hash?: string) =>
  api.post(`/v1/bulletins/${id}/publications`, { hash: hash ?? (await see(id))['hash'] }, by);
const announce = async (id: string, body: object = {}) =>
  api.post(`/v1/bulletins/${id}/announcements`, body, story.maja);
const namings = async (by: By = wei) =>
  ((await api.get('/v1/namings', by)).body as unknown as { readonly items: readonly Entry[] }).items;

/** Who was written to of being named, as the worker does it: however often it comes by, each once. */
const toldOf = async (topic: string): Promise<readonly string[]> => {
  const now = String((await api.get('/v1/clock', story.maja)).body['now']);
  for (const _ of [1, 2]) await tellNamed(everywhereOf(api, now), api.parts.now());
  const { rows } = await api.parts.pool.query<{ login: string }>(
    `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
      WHERE n.topic = $1 AND a.association_id = $2 ORDER BY 1`,
    [topic, story.association.associationId],
  );
  return rows.map(({ login }) => login);
};

/** What waits for this officer of objections to names. */
const tasksOf = async (by: By): Promise<readonly unknown[]> => {
  const { body } = await api.get('/v1/tasks?kind=answer-naming-objection', by);
  return (body['items'] as unknown as readonly Entry[]).map(({ subject }) => subject);
};

it('offers what the rules make public, and nothing that they do not', async () => {
  const query = '/v1/bulletins/candidates?span=month&month=2026-03';
  const { body } = await api.get(query, story.maja);
  expect(body).toMatchObject({
    ...{ from: '2026-03-01', until: '2026-03-31', decisions: [], figures: { least: 5, outcomes: [], measures: [] } },
    breaches: [
      { memberId: story.ben.partyId, allegationId, name: 'The firm of ben', named: 'organisation', article: '2' },
    ],
  });
  expect(JSON.stringify(body)).not.toContain('The firm of cai');
  const quarter = await api.get('/v1/bulletins/candidates?span=quarter&month=2026-03', story.maja);
  expect(quarter).toMatchObject({ status: 400, body: { errors: [{ field: 'month' }] } });
  expect((await api.get(query, story.ana)).status).toBe(403);
});

it('takes no entry that nothing carries, and none without its public source', async () => {
  const refused = async (entries: readonly object[], code: string, more: object = {}) =>
    expect(await draft(entries, more)).toMatchObject({ body: { code } });
  await refused([{ ...(await ofBen()), allegationId: newId() }], 'EntryNotCarried');
  await refused([{ ...(await ofBen()), memberId: story.cai.partyId }], 'EntryNotCarried');
  await refused([await ofBen(89)], 'EntryNotCarried'); // longer than the rules make it public
  await refused([await ofBen(-1)], 'InstantImplausible');
  await refused([{ ...(await ofBen()), risks: ['none'] }], 'UnknownReference');
  const decision = { source: 'decision', publicationId: newId(), text: both('x', 'x'), shownUntil: await today(9) };
  await refused([decision], 'EntryNotCarried');
  await refused([await ofCourt({ publishedOn: await today(2) })], 'InstantImplausible');
  for (const field of ['number', 'address', 'body', 'partyId'])
    expect(await draft([await ofCourt({ [field]: undefined })])).toMatchObject({
      status: 400,
      body: { errors: [{ field: `entries[0].${field}` }] },
    });
  await refused([], 'InstantImplausible', { month: '2027-12' });
});

describe('a bulletin', () => {
  let id = '';
  let code = '';
  let told: readonly object[] = [];
  beforeAll(async () => {
    told = [await ofBen(45), await ofCourt()];
    const drafted = await draft(told);
    expect(drafted).toMatchObject({ status: 201, body: { events: ['BulletinDrafted'] } });
    id = String(drafted.body['bulletinId']);
  });

  it('is seen by nobody outside before it is published, and keeps every name out of the log', async () => {
    expect((await api.get(open())).body).toEqual({ items: [] });
    expect((await draft([])).body).toMatchObject({ code: 'PeriodToldAlready' });
    expect((await api.get(`/v1/bulletins/${id}`, wei)).status).toBe(403);
    const { rows } = await api.parts.pool.query<{ data: string }>(
      `SELECT data FROM log.event e JOIN log.stream s USING (stream_id) WHERE s.category = 'bulletin'`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/魏小舟|firm of ben|处罚|fined/);
  });

  it('tells whoever it will name before anything is published: what, on what ground, and until when to object', async () => {
    expect(await toldOf('naming-announced')).toEqual([]);
    expect([await namings(), await namings(story.ben)]).toEqual([[], []]); // a draft is nobody’s business
    const announced = await announce(id);
    expect(announced).toMatchObject({ status: 200, body: { events: ['NamingAnnounced', 'NamingAnnounced'] } });
    expect((await announce(id)).body).toMatchObject({ code: 'NothingNamed' });
    expect(await toldOf('naming-announced')).toEqual(['ben', 'wei']);
    const [one] = await namings(story.ben);
    expect(one).toMatchObject({
      ...{ state: 'told', source: 'member-breach', article: '2', consequence: 'suspension', mayObject: true },
      hearing: { isCurrent: true, objectionDueAt: expect.stringMatching(/T16:00:00.000Z$/) as string },
    });
    expect(await toldOf('naming-published')).toEqual([]);
  });

  it('is objected to by whom it names, and answered by somebody who had no hand in it', async () => {
    const [one] = await namings(story.ben);
    const at = `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}`;
    const text = 'The bags were bought from the holder.';
    const object = (by: By, hash = one?.hash) => api.post(`${at}/objections`, { hash, text }, by);
    expect((await object(wei)).status).toBe(404);
    expect((await object(story.maja)).status).toBe(403);
    expect(await object(story.ben, 'f'.repeat(64))).toMatchObject({ body: { code: 'HashDiffers' } });
    expect(await object(story.ben)).toMatchObject({ status: 200, body: { events: ['NamingObjected'] } });
    expect(await object(story.ben)).toMatchObject({ body: { code: 'AnsweredAlready' } });
    expect(await toldOf('naming-answered')).toEqual([]);
    expect([await tasksOf(story.maja), await tasksOf(noa)]).toEqual([[], [`naming:${id}`]]);
    const answer = (by: By, upheld = false) =>
      api.post(`${at}/objection-answers`, { upheld, reason: 'The finding stands.' }, by);
    expect(await answer(story.maja)).toMatchObject({ body: { code: 'SecondPersonNeeded' } });
    expect(entriesOf(await see(id, noa))).toMatchObject([{ waitsFor: 'answer', mayAnswerObjection: true }, {}]);
    expect(await answer(noa)).toMatchObject({ status: 200, body: { events: ['NamingObjectionAnswered'] } });
    expect(await namings(story.ben)).toMatchObject([
      { mayObject: false, hearing: { objection: text, upheld: false, answer: 'The finding stands.' } },
    ]);
    expect(await toldOf('naming-answered')).toEqual(['ben']);
    expect(await tasksOf(noa)).toEqual([]);
    const { rows } = await api.parts.pool.query<{ data: string }>(
      `SELECT data FROM log.event e JOIN log.stream s USING (stream_id) WHERE s.category = 'bulletin'`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/bought from|finding stands/);
  });

  it('waits for the person that it would name, whom nobody agrees for', async () => {
    expect(await publish(id, noa)).toMatchObject({ status: 409, body: { code: 'NamingNotAgreed' } });
    const [one] = await namings();
    expect(one).toMatchObject({ name: '魏小舟', state: 'asked', publicSource: { number: '深市监处罚〔2026〕12号' } });
    const at = `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}/consents`;
    expect((await api.post(at, { hash: one?.hash }, story.ben)).status).toBe(404);
    expect((await api.post(at, { hash: one?.hash }, story.maja)).status).toBe(403);
    expect(await api.post(at, { hash: 'f'.repeat(64) }, wei)).toMatchObject({ body: { code: 'HashDiffers' } });
    expect((await api.post(at, { hash: one?.hash }, wei)).status).toBe(200);
    expect(await namings()).toMatchObject([{ state: 'agreed' }]);
  });

  it('is published by a second person who saw just this', async () => {
    const { hash: older } = await see(id);
    const revision = {
      ...words,
      lead: both('本月情况。', 'What happened.'),
      entries: told,
    };
    expect((await api.post(`/v1/bulletins/${id}/revisions`, revision, story.maja)).status).toBe(200);
    expect(await publish(id, lea)).toMatchObject({ status: 409, body: { code: 'DeadlineNotReached' } });
    await passDays(api, story.association.associationId)(15);
    expect(await publish(id, noa, String(older))).toMatchObject({ status: 422, body: { code: 'HashDiffers' } });
    expect(await publish(id, story.maja)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
    expect(await publish(id, lea)).toMatchObject({ status: 200, body: { events: ['BulletinPublished'] } });
    expect((await publish(id, noa)).body).toMatchObject({ code: 'WrongStage' });
  });

  it('writes to them again once it is published', async () => {
    expect(await toldOf('naming-published')).toEqual(['ben', 'wei']);
  });

  it('is read by everybody as a page, a document that can be confirmed, and a feed', async () => {
    const shown = (await api.get(`${open()}/2026-001`)).body;
    code = String(shown['code']);
    expect(shown).toMatchObject({
      ...{ number: '2026-001', title: words.title, figures: { least: 5 } },
      entries: [
        { state: 'shown', name: 'The firm of ben', article: '2', consequence: 'suspension' },
        { state: 'shown', name: '魏小舟', publicSource: { address: 'https://authority.example/12' } },
      ],
    });
    const pdf = await fetch(`${api.url}${open()}/2026-001/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toContain('pdfaid');
    const documents = `/v1/associations/${story.association.associationId}/documents/${code}`;
    expect((await api.get(documents)).body).toMatchObject({
      documents: [{ document: 'bulletin', standing: 'in-force' }],
    });
    const feed = await fetch(`${api.url}${open()}/feed`, { headers: { 'accept-language': 'en' } });
    expect(feed.headers.get('content-type')).toContain('application/feed+json');
    expect(await feed.json()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: `urn:uuid:${id}`, title: 'Bulletin of March 2026', content_text: 'What happened.' }],
    });
    expect((await api.get(`${open()}/2026-009`)).status).toBe(404);
  });

  it('is corrected by two, told as corrected, and says what it said before to nobody', async () => {
    const [one] = entriesOf(await see(id));
    const at = `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}`;
    const correction = {
      text: both('销售两件商品。', 'Sold two items.'),
      shownUntil: await today(20),
      reason: '数量有误',
    };
    const longer = { ...correction, shownUntil: await today(31) };
    expect(await api.post(`${at}/corrections`, longer, noa)).toMatchObject({ body: { code: 'InstantImplausible' } });
    expect((await api.post(`${at}/corrections`, correction, noa)).status).toBe(200);
    const [proposed] = entriesOf(await see(id, noa));
    const { hash } = proposed?.['correction'] as { readonly hash: string };
    expect(await api.post(`${at}/correction-approvals`, { hash }, noa)).toMatchObject({
      body: { code: 'SecondPersonNeeded' },
    });
    expect((await api.post(`${at}/correction-approvals`, { hash }, story.maja)).status).toBe(200);
    const page = await api.get(`${open()}/2026-001`);
    expect(page.body).toMatchObject({
      entries: [{ correctionReason: '数量有误', text: { en: 'Sold two items.' } }, {}],
    });
    expect(page.text).not.toContain('Sold goods with forged marks');
  });

  it('shows why it was corrected, and nothing of a correction that nobody approved', async () => {
    const [one] = entriesOf(await see(id));
    const at = `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}`;
    const next = { text: both('销售三件商品。', 'Sold three items.'), shownUntil: await today(20), reason: '再次核对' };
    expect((await api.post(`${at}/corrections`, next, noa)).status).toBe(200);
    const page = await api.get(`${open()}/2026-001`);
    expect(page.body).toMatchObject({ entries: [{ correctionReason: '数量有误' }, {}] });
    expect(page.text).not.toMatch(/再次核对|three items/);
    expect(entriesOf(await see(id))).toMatchObject([
      { correctionReason: '数量有误', correction: { reason: '再次核对', text: { en: 'Sold three items.' } } },
      {},
    ]);
  });

  it('names a person no longer once that one takes its consent back', async () => {
    const [one] = await namings();
    const at = `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}/consent-withdrawals`;
    expect((await api.post(at, {}, wei)).status).toBe(200);
    const page = await api.get(`${open()}/2026-001`);
    expect(page.body).toMatchObject({ entries: [{}, { state: 'gone', ground: 'not-agreed', goneOn: await today() }] });
    expect(page.text).not.toContain('魏小舟');
    const documents = `/v1/associations/${story.association.associationId}/documents/${code}`;
    expect((await api.get(documents)).body).toMatchObject({ documents: [{ standing: 'corrected' }] });
  });

  it('loses an entry for good, or once its days are over', async () => {
    const [first, second] = entriesOf(await see(id));
    const remove = (one: Entry | undefined, by: By) =>
      api.post(
        `/v1/bulletins/${id}/entries/${one?.entryId ?? ''}/removals`,
        { ground: 'request', reason: 'It asked us.' },
        by,
      );
    expect((await remove(second, story.ben)).status).toBe(403);
    expect((await remove(second, lea)).status).toBe(200);
    expect((await remove(second, lea)).status).toBe(404);
    await passDays(api, story.association.associationId)(21);
    const page = await api.get(`${open()}/2026-001`);
    expect(page.body).toMatchObject({
      entries: [
        { entryId: first?.entryId, state: 'ended' },
        { state: 'gone', ground: 'request' },
      ],
    });
    expect(page.text).not.toMatch(/firm of ben|It asked us/);
  });

  it.each([false, undefined])('names who is known here as a person while it agrees, told %s or not', async (told) => {
    const drafted = await draft([await ofCourt({ namesPerson: told, number: '6' })], { month: '2025-11' });
    const next = String(drafted.body['bulletinId']);
    expect(entriesOf(await see(next))).toMatchObject([{ named: 'person', isCarried: true }]);
    expect((await announce(next)).status).toBe(200);
    expect(await publish(next, noa)).toMatchObject({ status: 409, body: { code: 'NamingNotAgreed' } });
    const gone = await api.post(`/v1/bulletins/${next}/withdrawals`, { reason: 'Nobody agreed.' }, story.maja);
    expect(gone.status).toBe(200);
  });

  it('carries nothing more that once named a person as an organisation', async () => {
    const at = String((await api.get('/v1/clock', story.maja)).body['now']);
    const { associationId, operator } = story.association;
    const firm = await api.post('/v1/parties', { kind: 'organisation', name: 'A firm', accounts: [] }, operator);
    const of = { source: { kind: 'authority' }, named: 'organisation', contentId: 'c', hash: 'h' } as const;
    const shownUntil = localDate(await today(9));
    const entries = [
      { ...of, entryId: 'person', partyId: wei.partyId, shownUntil },
      { ...of, entryId: 'firm', partyId: String(firm.body['partyId']), shownUntil },
      { ...of, entryId: 'stranger', shownUntil },
    ];
    const tenant = everywhereOf(api, at).tenantOf(associationId);
    expect(await findUncarried(tenant, entries, instant(at))).toEqual(['person']);
  });

  it('leaves out whose objection is upheld, and never takes it up again', async () => {
    const of = await ofCourt({ namesPerson: false, name: 'Wei Trading', number: '7' });
    const quarter = { month: '2025-12' };
    const drafted = await draft([of], quarter);
    const next = String(drafted.body['bulletinId']);
    expect((await announce(next)).status).toBe(200);
    const [one] = (await namings()).filter(({ bulletinId }) => bulletinId === next);
    const at = `/v1/bulletins/${next}/entries/${one?.entryId ?? ''}`;
    const objection = { hash: one?.hash, text: 'It was set aside.' };
    expect((await api.post(`${at}/objections`, objection, wei)).status).toBe(200);
    expect((await api.post(`${at}/objection-answers`, { upheld: true, reason: 'So it was.' }, lea)).status).toBe(200);
    expect(await see(next)).toMatchObject({
      entries: [],
      leftOut: [{ standing: 'left-out', hearing: { upheld: true } }],
    });
    const states = (await namings()).filter(({ bulletinId }) => bulletinId === next);
    expect(states).toMatchObject([{ state: 'left-out', hearing: { answer: 'So it was.' } }]);
    const again = await api.post(`/v1/bulletins/${next}/revisions`, { ...words, entries: [of] }, story.maja);
    expect(again).toMatchObject({ status: 409, body: { code: 'NamingLeftOut' } });
    expect((await publish(next, noa)).status).toBe(200);
    expect((await api.get(`${open()}/2025-001`)).text).not.toContain('Wei Trading');
  });

  it('lets another time be told, drops a draft, and forgets words under a key of their own', async () => {
    const of = async () => ofCourt({ namesPerson: false, partyId: undefined, name: 'Lantern Trading Co.' });
    const drafted = await draft([await of()], { month: '2026-02' });
    const next = String(drafted.body['bulletinId']);
    const [one] = entriesOf(await see(next));
    expect(one).toMatchObject({ name: 'Lantern Trading Co.', isCarried: true });
    expect(await announce(next)).toMatchObject({ body: { code: 'EntryMissing' } }); // nobody reads here for it
    expect((await announce(next, { elsewhere: 'By registered letter of today.' })).status).toBe(200);
    expect(entriesOf(await see(next))).toMatchObject([{ hearing: { elsewhere: 'By registered letter of today.' } }]);
    await passDays(api, story.association.associationId)(15);
    expect((await publish(next, noa)).status).toBe(200);
    expect((await api.get(`${open()}/2026-002`)).body).toMatchObject({ entries: [{ name: 'Lantern Trading Co.' }] });
    const january = await draft([], { month: '2026-01' });
    const let_ = `/v1/bulletins/${String(january.body['bulletinId'])}/withdrawals`;
    expect((await api.post(let_, { reason: 'Too little happened.' }, story.maja)).status).toBe(200);
    expect((await api.post(let_, { reason: 'Again.' }, story.maja)).body).toMatchObject({ code: 'WrongStage' });
    const later = new Date(api.parts.now().getTime() + 5 * 365 * 86_400_000);
    const all = everywhereOf(api, api.parts.now().toISOString());
    expect(await forgetComments(all, later)).toBe(1);
    expect((await api.get(`${open()}/2026-002`)).text).not.toContain('Lantern');
    expect(await forgetComments(all, later)).toBe(0);
  });

  it('tells a party without an account by letter, and one whose account ended meanwhile', async () => {
    const firm = async (more: object = {}) => {
      const body = { kind: 'organisation', name: 'Silent Shop Ltd', accounts: [], ...more };
      return String((await api.post('/v1/parties', body, story.association.operator)).body['partyId']);
    };
    const partyId = await firm();
    const of = await ofCourt({ namesPerson: false, name: 'Silent Shop Ltd', number: '8', partyId });
    const drafted = await draft([of], { month: '2025-09' });
    const next = String(drafted.body['bulletinId']);
    expect(entriesOf(await see(next))).toMatchObject([{ isToldHere: false, waitsFor: 'announcement' }]);
    expect(await announce(next)).toMatchObject({ body: { code: 'EntryMissing' } });
    await api.post(`/v1/bulletins/${next}/withdrawals`, { reason: 'Another firm.' }, story.maja);
    const other = await firm({ name: 'Leaving Shop Ltd' });
    await story.association.person({ login: 'leaver', roles: ['party'], partyIds: [other] });
    const two = await ofCourt({ namesPerson: false, name: 'Leaving Shop Ltd', number: '9', partyId: other });
    const again = String((await draft([two], { month: '2025-09' })).body['bulletinId']);
    expect(entriesOf(await see(again))).toMatchObject([{ isToldHere: true }]);
    expect((await announce(again)).status).toBe(200);
    await api.parts.pool.query(`UPDATE office.account SET ended_at = now() WHERE login = 'leaver'`);
    await passDays(api, story.association.associationId)(20);
    expect(await publish(again, noa)).toMatchObject({ status: 409, body: { code: 'NamingNotAnnounced' } });
    expect((await announce(again, { elsewhere: 'By registered letter.' })).status).toBe(200);
    await passDays(api, story.association.associationId)(20);
    expect(await publish(again, noa)).toMatchObject({ status: 200 });
  });
});
