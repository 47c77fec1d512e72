import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import type { AskAboutDataBody } from '../../client/types.gen.js';
import type { Words } from '#messages/locale.js';

export type RequestKind = AskAboutDataBody['kind'];
const KINDS: readonly RequestKind[] = ['access', 'correction', 'erasure', 'withdrawal'];

/** What can be asked, as a choice. */
export const kindOptions = (say: (words: Words) => string) => KINDS.map((id) => ({ id, label: say(W[id]) }));
export const isKind = (id: string | null): id is RequestKind => KINDS.some((one) => one === id);
/** Which of it wants words. */
export const wantsWords = (kind: RequestKind | undefined): boolean => kind === 'correction' || kind === 'withdrawal';
