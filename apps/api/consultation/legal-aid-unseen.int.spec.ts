import { LEGAL_AID_WORDS } from '#messages/ui/legal-aid.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { ask } from '../../../test/access-matrix/ask.js';
import { OPERATIONS, parametersOf } from '../../../test/access-matrix/operations.js';
import { gatherPeople, openLinkOfBen, type Gathered, type Name } from '../../../test/access-matrix/people.js';
import { startApi, type Api } from '../../../test/support/api.js';
import type { Case } from '../../../test/support/dispute.js';
import { openExports } from '../../../test/support/exports.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { pdfText } from '../../../test/support/pdf-text.js';

type By = NonNullable<Parameters<Api['get']>[1]>;
let api: Api;
let gathered: Gathered;
let story: Case;
let disputeId: string;
let link: By;
let exporter: Awaited<ReturnType<typeof openExports>>;
beforeAll(async () => {
  api = await startApi();
  gathered = await gatherPeople(api);
  ({ story } = gathered);
  ({ disputeId } = await openNegotiable(api, story));
  link = (await openLinkOfBen(api, gathered, disputeId)).call;
  exporter = await openExports(api, story.association.associationId);
}, 120_000);
afterAll(async () => {
  await exporter.close();
  await api.stop();
});

const ABOUT = 'I had a licence for the Azurebird mark and do not know how to prove it';
const SITUATION = 'I sell alone and cannot pay three thousand yuan';
const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
/** Of what was asked, and of that it was asked, in whatever a page, a file or an answer says. */
const wordsOf = (id: string): readonly string[] => [
  ...[ABOUT, SITUATION, id, 'LA-2', 'ConsultationA', 'LegalAid'],
  ...Object.values(LEGAL_AID_WORDS.place),
];
const found = (text: string, id: string): readonly string[] =>
  wordsOf(id).filter((word) => [word, word.replaceAll(' ', '')].some((written) => text.includes(written)));

/** What each has to be answered at least: a refusal shows nothing of anything. */
const EVERYBODY = ['getDispute', 'getTimeline', 'listEvidence', 'listPanels', 'listDecisions', 'listComparisons'];
const PARTY = [...EVERYBODY, 'listExports', 'listLosses', 'listReferrals', 'listOwnReadings', 'listGrievancesIn'];
const ANSWERED: { readonly [N in Name]?: readonly string[] } = {
  ana: [...PARTY, 'listLegalAidIn'],
  cai: [...PARTY, 'listLegalAidIn'],
  linkOfBen: ['getDispute', 'getTimeline', 'listEvidence', 'listLegalAidIn'],
  ben: PARTY,
  shop: [...EVERYBODY, 'listMeasures', 'listPublications', 'getPlatformKnowledge'],
  maja: [...EVERYBODY, 'listStaffNotes', 'listReminders', 'getSignals', 'previewExport', 'listExports', 'listMeasures'],
  ada: ['listStaffNotes', 'listReminders'],
  amy: ['getDispute', 'getTimeline', 'replayDispute', 'listAccessRecords', 'verifyDispute'],
};
const READS = OPERATIONS.filter(
  ({ ofDispute, method, path }) => ofDispute && method === 'GET' && parametersOf(path).length === 1,
);

it('is in no answer about the dispute that anybody gets, and moves no day of it', async () => {
  const { people } = gathered;
  const callOf = (name: Name): By => (name === 'linkOfBen' ? link : people[name as Exclude<Name, 'linkOfBen'>].call);
  const before = (await api.get(`/v1/disputes/${disputeId}`, story.ben)).body;
  const asked = await api.post(
    `/v1/disputes/${disputeId}/legal-aid`,
    { about: ABOUT, situation: SITUATION, helps: ['drafting'] },
    story.ben,
  );
  expect(asked.status).toBe(201);
  const id = String(asked.body['consultationId']);
  await readAll();
  for (const [name, least] of Object.entries(ANSWERED) as [Name, readonly string[]][]) {
    const answered: string[] = [];
    for (const read of READS.filter((one) => !(name === 'ben' && one.id === 'listLegalAidIn'))) {
      const { status, text } = await ask(api, read, { disputeId }, {}, callOf(name));
      if (status === 200) answered.push(read.id);
      else expect([name, read.id, [401, 403, 404].includes(status)]).toEqual([name, read.id, true]);
      expect([name, read.id, found(text, id)]).toEqual([name, read.id, []]);
    }
    expect([name, answered]).toEqual([name, expect.arrayContaining([...least])]);
    const [one, list, tasks] = await Promise.all(
      [`/v1/consultations/${id}`, '/v1/consultations', '/v1/me/tasks'].map((path) => api.get(path, callOf(name))),
    );
    if (name === 'ben' || name === 'maja') continue;
    expect([name, one?.status === 404 || one?.status === 403]).toEqual([name, true]);
    expect([name, found((list?.text ?? '') + (tasks?.text ?? ''), id)]).toEqual([name, []]);
  }
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ben)).body).toEqual(before);
  const own = await api.get('/v1/me/data', story.ana);
  expect([own.status, found(own.text, id)]).toEqual([200, []]);
  const { rows } = await api.parts.pool.query('SELECT stream_id, data, meta FROM log.event');
  expect(rows.length).toBeGreaterThan(0);
  for (const word of [ABOUT, SITUATION]) expect(JSON.stringify(rows)).not.toContain(word);
  const events = (rows as readonly { readonly stream_id: string }[]).filter((row) => row.stream_id === disputeId);
  expect(events.length).toBeGreaterThan(0);
  expect(JSON.stringify(events)).not.toContain(id);
}, 60_000);

it('is in no export: that of the other side, of who asked, or for a court', async () => {
  const items = (await api.get(`/v1/disputes/${disputeId}/legal-aid`, story.ben)).body['items'];
  const id = (items as unknown as readonly { readonly consultationId: string }[])[0]?.consultationId ?? '';
  expect(id).not.toBe('');
  const at = `/v1/disputes/${disputeId}/exports`;
  const number = String((await api.get(`/v1/disputes/${disputeId}`, story.ben)).body['number']);
  const ofParty = (partyId: string) => ({ recipient: { kind: 'party', partyId }, reason: 'to keep', locale: 'en' });
  const court = { recipient: { kind: 'court', name: 'A court' }, reason: 'a suit', locale: 'zh-CN' };
  for (const [by, body] of [
    [story.ana, ofParty(story.ana.partyId)],
    [story.ben, ofParty(story.ben.partyId)],
    [story.maja, court],
  ] as const) {
    const asked = await api.post(at, body, by);
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('exportId')]);
    const exportId = String(asked.body['exportId']);
    await exporter.make(disputeId, exportId);
    const answer = await fetch(`${api.url}${at}/${exportId}/content`, {
      headers: { authorization: `Bearer ${by.token}` },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const { entries, of } = await exporter.opened(Buffer.from(await answer.arrayBuffer()));
    const text = Buffer.concat([...entries.values()]).toString() + (await pdfText(of('bundle.pdf')));
    expect(text.includes(number)).toBe(true); // it is this dispute's
    expect(found(text, id)).toEqual([]);
  }
}, 120_000);
