/** Whether it trades on the platform itself, which decides on the legal track (practice P2). */
export const RESPONDENT_POSITIONS = ['trades-on-platform', 'no-operator'] as const;

export type RespondentPosition = (typeof RESPONDENT_POSITIONS)[number];

export const ITEM_KINDS = ['product', 'room', 'replay', 'clip', 'content', 'account'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];
