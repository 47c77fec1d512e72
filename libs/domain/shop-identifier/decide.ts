import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { DelegationAgreement } from '../delegation/state.js';
import { refuse } from '../kernel/refusal.js';
import type { IdentifierHouseCommand, IdentifierPlatformCommand, TakeShopIdentifiers } from './commands.js';
import type { IdentifierHouseEvent, IdentifierPlatformEvent } from './events.js';
import { groundOf } from './grounds.js';
import type { IdentifierKind } from './kinds.js';
import { assessmentOf, type IdentifierHouse } from './state.js';

type HouseFile = { readonly house: IdentifierHouse; readonly context: Pick<DecisionContext, 'duties'> };

/** What officers decide about identifiers: nobody else does. */
export const decideIdentifierHouse = (
  { type, data, by, at }: IdentifierHouseCommand,
  { house, context }: HouseFile,
): readonly IdentifierHouseEvent[] => {
  if (by.kind !== 'person' || !context.duties.includes('case-manager')) refuse('NotFound');
  if (type === 'FileImpactAssessment')
    return [
      {
        type: 'ImpactAssessmentFiled',
        data: { ...data, version: house.assessments.length + 1, filedById: by.id, filedAt: at },
      },
    ];
  if (type === 'ChangeIdentifierKey')
    return [
      { type: 'IdentifierKeyChanged', data: { generation: house.generation + 1, changedById: by.id, changedAt: at } },
    ];
  const isSame = (one: { readonly disputeId: string; readonly shopId: string }): boolean =>
    one.disputeId === data.disputeId && one.shopId === data.shopId;
  if (house.dismissed.some(isSame)) refuse('AnsweredAlready');
  return [{ type: 'ShopProposalDismissed', data: { ...data, dismissedById: by.id, dismissedAt: at } }];
};

export type PlatformFile = {
  readonly platformId: string;
  readonly house: IdentifierHouse;
  readonly agreement: DelegationAgreement;
};

/** What is taken of a platform: each kind only under a ground that is in force, assessed, and by the key in use. */
export const decideIdentifiers = (
  command: IdentifierPlatformCommand,
  file: PlatformFile,
): readonly IdentifierPlatformEvent[] => {
  const { platformId } = file;
  if (command.type === 'TakeShopIdentifiers') return [taken(command, file)];
  const { data, at } = command;
  return [{ type: 'ShopIdentifiersDeleted', data: { platformId, ...data, deletedAt: at } }];
};

const taken = (
  { data: { generation, shops }, at }: TakeShopIdentifiers,
  { platformId, house, agreement }: PlatformFile,
): IdentifierPlatformEvent => {
  if (shops.length === 0) refuse('NothingNamed', { field: 'shops' });
  const identifiers: Partial<Record<IdentifierKind, number>> = {};
  for (const kind of shops.flat()) identifiers[kind] = (identifiers[kind] ?? 0) + 1;
  const kinds = [...new Set(shops.flat())];
  const versions = kinds.map((kind) => {
    const ground = groundOf(agreement, kind, at) ?? refuse('IdentifierNotAgreed', { field: 'kind', name: kind });
    const assessed = assessmentOf(house, kind) ?? refuse('AssessmentMissing', { field: 'kind', name: kind });
    return { agreementVersion: ground.version, assessmentVersion: assessed.version };
  });
  if (generation !== house.generation)
    refuse('IdentifierKeyMoved', { field: 'generation', version: String(house.generation) });
  const version = versions[0] ?? refuse('NothingNamed', { field: 'identifiers' });
  return {
    type: 'ShopIdentifiersTaken',
    data: { platformId, ...version, generation, shops: shops.length, identifiers, takenAt: at },
  };
};
