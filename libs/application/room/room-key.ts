/** Under which key everything that is said or offered in a room lies, whoever said it. */
export const roomKey = (roomId: string): string => `room:${roomId}`;

/** Under which key the terms of a settlement lie, once they are agreed. */
export const settlementKey = (settlementId: string): string => `settlement:${settlementId}`;

/** Under which key a panel's decision lies, which outlives its room. */
export const decisionKey = (decisionId: string): string => `decision:${decisionId}`;

/** Under which key the record of undisputed facts of a mediation lies, in its room and outside. */
export const factsKey = (mediationId: string): string => `facts:${mediationId}`;
