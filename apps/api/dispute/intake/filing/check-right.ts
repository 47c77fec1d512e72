import type { RightCodes, RightKind } from '#domain/rulebook/right-kinds.js';
import { refuse } from '#domain/kernel/refusal.js';
import { given } from '../../given.js';
import type { RightBody } from './right.dto.js';

const PARTS = [
  'trademark',
  'copyright',
  'patent',
  'geographical',
  'tradeSecret',
  'layoutDesign',
  'plantVariety',
  'protectedName',
] as const;
type Part = (typeof PARTS)[number];

/** The part that is a kind's own, and whether a register gives it a number without which nobody finds it. */
const NEEDS: { readonly [K in RightKind]: { readonly part: Part; readonly numbered: boolean } } = {
  trademark: { part: 'trademark', numbered: true },
  copyright: { part: 'copyright', numbered: false },
  patent: { part: 'patent', numbered: true },
  'geographical-indication': { part: 'geographical', numbered: true },
  'trade-secret': { part: 'tradeSecret', numbered: false },
  'layout-design': { part: 'layoutDesign', numbered: true },
  'plant-variety': { part: 'plantVariety', numbered: true },
  name: { part: 'protectedName', numbered: false },
};

/** A right is told by what its kind has and by nothing else. Throws Refused RightDetails with the field. */
export const checkRight = (right: RightBody): void => {
  const { part: own, numbered } = NEEDS[right.kind];
  if (numbered && right.registrationNumber === undefined)
    refuse('RightDetails', { field: 'right.registrationNumber', rights: right.kind });
  if (right[own] === undefined) refuse('RightDetails', { field: `right.${own}`, rights: right.kind });
  const foreign = PARTS.find((part) => part !== own && right[part] !== undefined);
  if (foreign !== undefined) refuse('RightDetails', { field: `right.${foreign}`, rights: right.kind });
};

/** What is told of it in the clear: codes. */
export const codesOfRight = ({ kind, copyright, patent, geographical, protectedName }: RightBody): RightCodes =>
  given({
    kind,
    work: copyright?.work,
    patent: patent?.kind,
    geographical: geographical?.kind,
    name: protectedName?.kind,
  });

/** What is sealed: everything but the codes, and the codes again for whoever reads it. */
export const detailsOfRight = ({ kind: _, ...details }: RightBody): string => JSON.stringify(details);
