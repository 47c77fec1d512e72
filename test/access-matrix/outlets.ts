import { searchDatabase, type Trace } from '../journeys/closed-rooms/channels.js';
import { wordsIn } from '../journeys/closed-rooms/words.js';
import { catchUp } from '../support/everywhere.js';
import { openExports } from '../support/exports.js';
import { pdfText } from '../support/pdf-text.js';
import { canaryPosts } from './canary.js';
import { mailsOf } from './mails.js';
import type { Name } from './people.js';
import type { World } from './world.js';

/** Where these words are in what is made and sent beside answers; and how much of each was looked at. */
export async function searchOutlets(world: World, words: readonly string[]) {
  const { api, people, disputes, beyond } = world;
  const { disputeId = '' } = disputes.accepted;
  const worker = await openExports(api, beyond['associationId'] ?? '');
  const traces: Trace[] = [];
  const looked = { exported: 0, mails: 0, lines: api.lines.length };
  const note = (where: string, text: string): void => void traces.push({ where, words: wordsIn(text, words) });
  const exportFor = async (name: Name, recipient: object): Promise<void> => {
    const at = `/v1/disputes/${disputeId}/exports`;
    const { exportId = '' } = await canaryPosts(world)(at, { recipient, reason: 'to sue' }, name);
    await worker.make(disputeId, exportId);
    const headers = { authorization: `Bearer ${people[name].call.token ?? ''}` };
    const got = await fetch(`${api.url}${at}/${exportId}/content`, { headers });
    if (!got.ok) throw new Error(`${name}: ${got.status} ${await got.text()}`);
    for (const [file, bytes] of (await worker.opened(Buffer.from(await got.arrayBuffer()))).entries) {
      looked.exported += 1;
      note(`${file} for ${name}`, file.endsWith('.pdf') ? await pdfText(bytes) : bytes.toString('latin1'));
    }
  };
  try {
    for (const name of ['ana', 'cai'] as const) await exportFor(name, { kind: 'party', partyId: people[name].partyId });
    await exportFor('maja', { kind: 'court', name: 'A court' });
  } finally {
    await worker.close();
  }
  await catchUp(api);
  for (const mail of await mailsOf(api)) {
    looked.mails += 1;
    note('mail', JSON.stringify(mail));
  }
  traces.push(...(await searchDatabase(api.postgres.superuserUrl, words)));
  note('lines of the log of programs', api.lines.join('\n'));
  return { traces: traces.filter((one) => one.words.length > 0), looked };
}
