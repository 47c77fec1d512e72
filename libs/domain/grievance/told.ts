import type { Grievance } from './state.js';

/** For what somebody of it is written to; never with a word of it. */
export const GRIEVANCE_TOPICS = ['grievance-to-handle', 'grievance-put', 'grievance-answered'] as const;
export type GrievanceTopic = (typeof GRIEVANCE_TOPICS)[number];

export type GrievanceTold = {
  readonly topic: GrievanceTopic;
  /** An account, or everybody who acts for the party or the platform that complained. */
  readonly to: { readonly accountId: string } | { readonly partyId: string } | { readonly platformId: string };
  /** What it is told of: told once for each. */
  readonly of: string;
};

/** Who is to have been written to by now. */
export const toldOf = (one: Grievance): readonly GrievanceTold[] => {
  const { stage, by, aboutId, handlerId, called, put, before, decided, reviewed } = one;
  const open = stage === 'handling' || stage === 'under-review';
  const hands = open ? [handlerId, called?.toId].filter((id) => id !== undefined) : [];
  const both = [
    ...(by ? [by.kind === 'party' ? { partyId: by.id } : { platformId: by.id }] : []),
    ...(aboutId === undefined ? [] : [{ accountId: aboutId }]),
  ];
  return [
    ...hands.map((accountId): GrievanceTold => ({ topic: 'grievance-to-handle', to: { accountId }, of: stage })),
    ...(put && aboutId !== undefined
      ? [{ topic: 'grievance-put', to: { accountId: aboutId }, of: before ? 'put-again' : 'put' } as const]
      : []),
    ...(decided ? both.map((to): GrievanceTold => ({ topic: 'grievance-answered', to, of: 'decided' })) : []),
    ...(reviewed ? both.map((to): GrievanceTold => ({ topic: 'grievance-answered', to, of: 'reviewed' })) : []),
  ];
};
