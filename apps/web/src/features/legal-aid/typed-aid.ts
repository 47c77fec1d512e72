import type { AskLegalAidBody } from '../../client/types.gen.js';

type AidHelp = AskLegalAidBody['helps'][number];

/** What is typed of a request before it is sent. */
export type TypedAid = { readonly about: string; readonly situation: string; readonly helps: readonly AidHelp[] };
export const NO_AID: TypedAid = { about: '', situation: '', helps: [] };

export const toggled = (helps: readonly AidHelp[], help: AidHelp, isOn: boolean): readonly AidHelp[] => [
  ...helps.filter((one) => one !== help),
  ...(isOn ? [help] : []),
];
