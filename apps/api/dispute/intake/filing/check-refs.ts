import { refuse } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { EvidenceBody, MaterialBody } from './evidence.dto.js';
import type { FileComplaintBody } from './file-complaint.dto.js';

/**
 * The sender's own names: each once, and none that stands for nothing. Throws Refused NamedTwice or UnknownReference
 * with the field.
 */
export const checkComplaintRefs = (
  { respondents, items, claims, evidence, materials }: FileComplaintBody,
  rulebook: Rulebook,
): void => {
  once('respondents', respondents);
  once('items', items);
  thingsOnce(items);
  const known = new Set(respondents.map(({ ref }) => ref));
  items.forEach((item, i) => there(`items[${i}].respondents`, item.respondents, known));
  respondents.forEach(({ partyId, account }, i) => {
    if (partyId !== undefined && account !== undefined)
      refuse('NamedTwice', { field: `respondents[${i}].account`, name: partyId });
  });
  checkEvidenceRefs(evidence, materials, rulebook.materials);
  const named = new Set(items.map(({ ref }) => ref));
  materials.forEach((material, i) => there(`materials[${i}].items`, material.items ?? [], named));
  claims.forEach((claim, i) => there(`claims[${i}].items`, claim.items ?? [], named));
};

/** The list of papers that a filing goes by: a complaint's, or that of a counter-notice. */
export type Listed = readonly { readonly code: string }[];

export const checkEvidenceRefs = (
  evidence: readonly EvidenceBody[],
  materials: readonly Pick<MaterialBody, 'code' | 'evidence'>[],
  listed: Listed,
): void => {
  once('evidence', evidence);
  const codes = new Set(listed.map(({ code }) => code));
  materials.forEach(({ code }, i) => {
    if (!codes.has(code)) refuse('UnknownReference', { field: `materials[${i}].code`, name: code });
    if (materials.findIndex((other) => other.code === code) < i)
      refuse('NamedTwice', { field: `materials[${i}].code`, name: code });
  });
  const known = new Set(evidence.map(({ ref }) => ref));
  evidence.forEach(({ derivedFrom }, i) =>
    there(`evidence[${i}].derivedFrom`, derivedFrom === undefined ? [] : [derivedFrom], known),
  );
  materials.forEach((material, i) => there(`materials[${i}].evidence`, material.evidence, known));
};

const once = (field: string, parts: readonly { readonly ref: string }[]): void => {
  const seen = new Set<string>();
  parts.forEach(({ ref }, i) => {
    if (seen.has(ref)) refuse('NamedTwice', { field: `${field}[${i}].ref`, name: ref });
    seen.add(ref);
  });
};

/** One listing is one item: of two measures on it, lifting one would restore nothing. */
const thingsOnce = (items: FileComplaintBody['items']): void => {
  const seen = new Set<string>();
  items.forEach(({ platformId, locator: { externalId } }, i) => {
    const thing = `${platformId}/${externalId.normalize('NFKC').trim()}`;
    if (seen.has(thing)) refuse('NamedTwice', { field: `items[${i}].locator.externalId`, name: externalId });
    seen.add(thing);
  });
};

const there = (field: string, names: readonly string[], known: ReadonlySet<string>): void => {
  const missing = names.findIndex((name) => !known.has(name));
  if (missing >= 0) refuse('UnknownReference', { field: `${field}[${missing}]`, name: names[missing] ?? '' });
};
