import { derivedStreamId } from '#infrastructure/derived-stream.js';

/** The stream of what is said in a room: an id made of the room's, so that it needs no index. */
export const talkStreamId = (roomId: string): string => derivedStreamId(`parley/talk/${roomId}`);
