import { changeOf } from '../kernel/unknown-event.js';
import type { IdentifierHouseEvent, ImpactAssessmentFiled, ShopProposalDismissed } from './events.js';
import type { IdentifierKind } from './kinds.js';

/** What an association has decided about identifiers of shops. */
export type IdentifierHouse = {
  readonly assessments: readonly ImpactAssessmentFiled['data'][];
  /** Which key is in use; the first one needs no event. */
  readonly generation: number;
  readonly dismissed: readonly ShopProposalDismissed['data'][];
};

export const newHouse: IdentifierHouse = { assessments: [], generation: 1, dismissed: [] };

/** The newest assessment, if it covers a kind: one that it no longer names is no longer taken. */
export const assessmentOf = ({ assessments }: IdentifierHouse, kind: IdentifierKind) => {
  const newest = assessments.at(-1);
  return newest?.kinds.includes(kind) === true ? newest : undefined;
};

type Data<T extends IdentifierHouseEvent['type']> = Extract<IdentifierHouseEvent, { type: T }>['data'];

const EVOLVE: {
  readonly [T in IdentifierHouseEvent['type']]: (house: IdentifierHouse, data: Data<T>) => IdentifierHouse;
} = {
  ImpactAssessmentFiled: (house, data) => ({ ...house, assessments: [...house.assessments, data] }),
  IdentifierKeyChanged: (house, { generation }) => ({ ...house, generation }),
  ShopProposalDismissed: (house, data) => ({ ...house, dismissed: [...house.dismissed, data] }),
};

export const IDENTIFIER_HOUSE_EVENT_TYPES = Object.keys(EVOLVE) as readonly IdentifierHouseEvent['type'][];

export const evolveIdentifierHouse = (house: IdentifierHouse, event: IdentifierHouseEvent): IdentifierHouse => {
  const change: (house: IdentifierHouse, data: never) => IdentifierHouse = changeOf(EVOLVE[event.type], event.type);
  return change(house, event.data as never); // the table ties data to type
};
