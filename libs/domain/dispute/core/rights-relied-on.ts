import type { DecisionContext } from './decision-context.js';
import type { RegisterRead } from './register-read.js';
import type { Dispute } from './state.js';
import type { PairSubject } from './subject.js';

type Rights = Pick<Dispute, 'rightId' | 'furtherRights'>;
type Read = Pick<DecisionContext, 'register' | 'furtherRegisters'>;

/** The rights of the register that the complaint stands on: as filed or corrected, and as amended since its acceptance. */
export const rightsReliedOn = ({ rightId, furtherRights }: Rights): readonly string[] => [
  ...new Set([...(rightId === undefined ? [] : [rightId]), ...Object.keys(furtherRights)]),
];

/** What the register says of each of them, as it was read for this decision. */
export const registersReliedOn = (dispute: Rights, read: Read): readonly RegisterRead[] => {
  const relied = rightsReliedOn(dispute);
  return allRead(read).filter(({ rightId }) => relied.includes(rightId));
};

/** The same of the right on which this pair was last noticed. */
export const registerOn = (
  { furtherRights }: Pick<Dispute, 'furtherRights'>,
  pair: PairSubject,
  read: Read,
): RegisterRead | undefined => {
  const newest = Object.entries(furtherRights).findLast(([, pairs]) => pairs.includes(pair));
  return newest ? readOf(newest[0], read) : read.register;
};

export const readOf = (rightId: string, read: Read): RegisterRead | undefined =>
  allRead(read).find((one) => one.rightId === rightId);

const allRead = ({ register, furtherRegisters = [] }: Read): readonly RegisterRead[] => [
  ...(register ? [register] : []),
  ...furtherRegisters,
];
