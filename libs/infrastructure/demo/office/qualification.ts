import { authorisation, trademark, type Paper } from '../evidence/papers.js';
import type { World } from '../world.js';

const BRAND = '云雀 LARK';
const DEALER = '华东云雀服饰商贸有限公司';

/** A shop files by whom it may sell; a person has compared all of it but the newest, and the platform may ask. */
export async function fileQualification(world: World, name: string): Promise<void> {
  const { as, partyId, partyName, platformId, files, threads, days, when } = world;
  await days.at(when.ago(5, '10:00'));
  const [shop, owner] = [partyName('fengxing'), partyName('yunque')];
  const by = { ...as('fengxing'), 'parley-party': partyId('fengxing') };
  const party = `/parties/${partyId('fengxing')}`;
  const { post, put } = threads.thread(name);
  const authorised = { kind: 'authorisation', brand: BRAND };
  const proofs: readonly (readonly [Paper, object])[] = [
    [
      trademark(owner, BRAND, '23456789', '第25类：服装；T恤衫；帽'),
      { kind: 'trademark-certificate', brand: BRAND, number: '23456789', owner, classes: [25] },
    ],
    [
      authorisation(owner, DEALER, BRAND, '可以转授权二级分销'),
      { ...authorised, grantor: owner, grantee: DEALER, mayAuthorise: true },
    ],
    [
      authorisation(DEALER, shop, BRAND, '限星播平台直播间销售'),
      {
        ...authorised,
        grantor: DEALER,
        grantee: shop,
        mayAuthorise: false,
        validUntil: when.day(200),
        channels: ['live-stream'],
      },
    ],
  ];
  const ids: string[] = [];
  for (const [paper, body] of proofs) {
    const { bytes, sha256 } = await files.printed(paper);
    await put(by, `${party}/papers/${sha256}/content?kind=qualification-proof`, bytes);
    const filed = { ...body, papers: [sha256] };
    ids.push((await post<{ proofId: string }>(by, `${party}/qualification-file/proofs`, filed)).proofId);
  }
  await post(by, `${party}/qualification-file/askers`, { platformIds: [platformId] });
  const check = { source: 'register', lookedOn: when.day(-5), result: 'confirmed' };
  for (const id of ids.slice(0, -1)) await post(as('maja'), `${party}/qualification-file/proofs/${id}/checks`, check);
}
