import { newId } from '#infrastructure/ids.js';
import { pathOf } from './ask.js';
import type { Ids } from './disputes.js';
import { OPERATIONS, parametersOf } from './operations.js';
import type { Name } from './people.js';
import type { World } from './world.js';

/** What no auditor reads, by kind: words that are said there, and ids that tell that it is there. */
export type Closed = Readonly<Record<string, readonly string[]>>;

/** Says something in each closed place of the world’s disputes, as its people do. */
export async function saySecrets({ api, people, disputes, beyond }: World): Promise<Closed> {
  const { talking, sitting, accepted } = disputes;
  const post = async (path: string, body: object, { call }: World['people']['ana']): Promise<Ids> => {
    const { status, text, body: answer } = await api.post(path, body, call);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    return answer as unknown as Ids;
  };
  const say = async (ids: Ids, room: string, by: World['people']['ana']): Promise<readonly string[]> => {
    const at = `/v1/disputes/${ids['disputeId']}/rooms/${ids[room]}/messages`;
    await post(at, { text: `said in ${room} alone` }, by);
    return [`said in ${room} alone`, ids[room] ?? ''];
  };
  const tip = { subject: 'counterfeit', words: 'what the tip says', contact: 'who gave the tip' };
  await post(`/v1/associations/${beyond['associationId']}/tips`, tip, people.nobody);
  const check = { proof: 'identity-document', note: '330106199001011234' };
  await post(`/v1/parties/${beyond['partyId']}/identity-checks`, check, people.maja);
  return {
    caucus: await say(talking, 'caucus', people.ana),
    'joint room': await say(talking, 'joint', people.ana),
    negotiation: [talking['negotiationRoom'] ?? ''], // it has ended, so that nothing more can be said
    desk: await say(accepted, 'desk', people.ben),
    deliberation: (await say(sitting, 'deliberation', people.eda)).slice(0, 1), // that it began, the timeline says
    'unrevealed vote': [sitting['voteId'] ?? ''],
    'secret part': ['told the association alone'],
    'tip and its author': [tip.words, tip.contact],
    'identity number': [check.note],
  };
}

type Readable = Pick<World, 'api' | 'people' | 'beyond'> & { readonly disputes: Readonly<Record<string, Ids>> };

/** Everything that one person can read, dispute by dispute and beside them: operation and text. */
export async function readAll({ api, people, disputes, beyond }: Readable, name: Name) {
  const { call } = people[name];
  const gets = OPERATIONS.filter(({ method }) => method === 'GET');
  const inDisputes = Object.values(disputes).flatMap((ids) =>
    gets.filter(({ ofDispute }) => ofDispute).map((operation) => ({ operation, ids })),
  );
  const beside = gets.filter(({ ofDispute }) => !ofDispute).map((operation) => ({ operation, ids: beyond }));
  const read: { readonly id: string; readonly disputeId?: string; readonly text: string }[] = [];
  for (const { operation, ids } of [...inDisputes, ...beside]) {
    const rooms = ['caucus', 'joint', 'negotiationRoom', 'desk', 'deliberation'].filter((room) => room in ids);
    const inRooms = parametersOf(operation.path).includes('roomId') ? rooms : [''];
    for (const room of inRooms) {
      const at = pathOf(operation, { ...ids, roomId: ids[room] ?? newId() });
      const signedIn = call.token === undefined ? {} : { authorization: `Bearer ${call.token}` };
      const answer = await fetch(api.url + at, { headers: { ...signedIn, ...call.headers } });
      const text = await answer.text();
      const { disputeId } = ids;
      if (answer.ok) read.push({ id: operation.id, text, ...(operation.ofDispute && disputeId && { disputeId }) });
    }
  }
  return read;
}
