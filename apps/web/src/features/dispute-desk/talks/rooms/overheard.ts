import type { DisputeBody, MessageBody } from '../../../../client/types.gen.js';
import { queryClient } from '../../../../shared/desk/queries.js';
import { wholeRoom } from './whole-room.js';
import { closedTo, openTo, type TalkRoom } from './use-rooms.js';
import { sharedWords } from './shared-words.js';

/** What of a draft was said in a caucus alone, by room. */
export type Overheard = readonly { readonly room: TalkRoom; readonly words: readonly string[] }[];

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
/** What the file tells to all sides: goods, right, names. */
const toldToAll = ({ complaint, items, respondents, right, names, complainantName, number }: DisputeBody) =>
  stringsIn({ complaint, items, respondents, right, names, complainantName, number });

const textsOf = ({ items }: { readonly items: readonly MessageBody[] }): readonly string[] =>
  items.flatMap(({ text }) => (text === undefined ? [] : [text]));

type Asked = {
  readonly view: DisputeBody;
  readonly rooms: readonly TalkRoom[];
  /** The parties that will read it. */
  readonly readers: readonly string[];
  readonly draft: string;
};

/** Compares in this browser; throws where a room cannot be read. */
export async function overhear({ view, rooms, readers, draft }: Asked): Promise<Overheard> {
  const read = async ({ roomId }: TalkRoom) => textsOf(await queryClient.fetchQuery(wholeRoom(view.disputeId, roomId)));
  const known = [...toldToAll(view), ...(await Promise.all(openTo(rooms, readers).map(read))).flat()];
  const compared = closedTo(rooms, readers).map(async (room) => ({
    room,
    words: sharedWords(draft, await read(room), known),
  }));
  return (await Promise.all(compared)).filter(({ words }) => words.length > 0);
}
