import { refuse } from '../../../kernel/refusal.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { checkKnown, checkListed } from '../../service/evidence/check-listed.js';
import type { DisputeFile } from '../../core/action.js';
import type { FileComplaint } from './complaint.js';

/**
 * What the law and the rulebook ask of every filing, beyond the form of its fields. Refuses with the first thing that
 * is wrong.
 */
export const checkFiling = (
  complaint: FileComplaint['data'],
  complainantId: string,
  { rulebook }: DisputeFile,
): void => {
  const { items, respondents, claims, evidence, materials, right, declaration, circumstances = [] } = complaint;
  if (declaration !== rulebook.declaration.version)
    refuse('DeclarationMissing', { field: 'declaration', version: rulebook.declaration.version });
  if (!rulebook.rights.includes(right.kind))
    refuse('RightNotCovered', { field: 'right.kind', rights: rulebook.rights.join(', ') });
  if (items.length === 0) refuse('NothingNamed', { field: 'items' });
  if (claims.length === 0) refuse('NothingNamed', { field: 'claims' });
  if (items.length > rulebook.limits.items) refuse('TooMany', { field: 'items', most: String(rulebook.limits.items) });
  if (respondents.length > rulebook.limits.respondents)
    refuse('TooMany', { field: 'respondents', most: String(rulebook.limits.respondents) });
  const pairs = items.reduce((all, { respondentIds }) => all + respondentIds.length, 0);
  if (pairs > rulebook.limits.pairs)
    refuse('TooMany', { field: 'items.respondentIds', most: String(rulebook.limits.pairs) });
  checkOnce(
    'items',
    items.map(({ itemId }) => itemId),
  );
  checkOnce(
    'respondents',
    respondents.map(({ respondentId }) => respondentId),
  );
  checkEvidence(evidence);
  if (respondents.some(({ respondentId }) => respondentId === complainantId))
    refuse('SelfComplaint', { field: 'respondents' });
  for (const { respondentIds } of items) {
    if (respondentIds.length === 0) refuse('NothingNamed', { field: 'items.respondentIds' });
    checkOnce('items.respondentIds', respondentIds);
    checkKnown(
      'items.respondentIds',
      respondentIds,
      respondents.map(({ respondentId }) => respondentId),
    );
  }
  checkKnown(
    'respondents',
    respondents.map(({ respondentId }) => respondentId),
    items.flatMap(({ respondentIds }) => respondentIds),
  );
  const itemIds = items.map(({ itemId }) => itemId);
  for (const claim of claims) {
    if (claim.itemIds?.length === 0) refuse('NothingNamed', { field: 'claims.itemIds' });
    checkOnce('claims.itemIds', claim.itemIds ?? []);
    checkKnown('claims.itemIds', claim.itemIds ?? [], itemIds);
  }
  checkOnce('circumstances', circumstances);
  checkMaterials(materials, evidence, rulebook);
  checkKnown(
    'materials.itemIds',
    materials.flatMap((material) => material.itemIds ?? []),
    itemIds,
  );
};

/** Every material is named once, is one of the checklist and consists of evidence that was sent with it. */
export const checkMaterials = (
  materials: FileComplaint['data']['materials'],
  evidence: FileComplaint['data']['evidence'],
  rulebook: DisputeFile['rulebook'],
): void => {
  checkOnce(
    'materials',
    materials.map(({ code }) => code),
  );
  checkListed(materials, evidence, rulebook.materials);
};

/** Refuses what stands twice. */
export const checkOnce = (field: string, names: readonly string[]): void => {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field, name: twice });
};
