import type { DisputeBody } from '../../client/types.gen.js';

type Allowed = Pick<DisputeBody, 'allowedActions'>;

/** What an action may now be done to: `pair:<respondent>:<item>`, `service:<id>`. The API alone decides that. */
export const subjectsFor = ({ allowedActions }: Allowed, action: string): readonly string[] =>
  allowedActions.filter((one) => one.action === action).map(({ subject }) => subject);

export const actionsOf = ({ allowedActions }: Allowed): readonly string[] => [
  ...new Set(allowedActions.map(({ action }) => action)),
];

/** What a subject is about, `decision:<id>`, if it is of this kind. */
export const idIn = (subject: string, kind: string): string | undefined =>
  subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : undefined;

export type PairIds = { readonly respondentId: string; readonly itemId: string };
export const pairsIn = (subjects: readonly string[]): readonly PairIds[] =>
  subjects.flatMap((subject) => {
    const [kind, respondentId, itemId] = subject.split(':');
    return kind === 'pair' && respondentId !== undefined && itemId !== undefined ? [{ respondentId, itemId }] : [];
  });

export const itemTitle = ({ items }: Pick<DisputeBody, 'items'>, itemId: string): string => {
  const item = items.find((one) => one.itemId === itemId);
  return item?.title ?? item?.locator.url ?? item?.locator.externalId ?? '—';
};
