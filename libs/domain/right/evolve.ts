import type { Papers, RightEvent } from './events.js';
import { publicationKey, type Holding, type Right } from './state.js';
import { changeOf } from '../kernel/unknown-event.js';

type Data<T extends RightEvent['type']> = Extract<RightEvent, { type: T }>['data'];

/**
 * Newer papers take the place of those of the same code, and wait to be seen; what had been checked with the older one
 * waits to be checked again.
 */
const withPapers = (right: Right, { materials, evidence }: Papers, seen = false): Right => {
  const codes = materials.map(({ code }) => code);
  const checked = right.checkedCodes.filter((code) => !codes.includes(code));
  const isUnseen = !seen && checked.length < right.checkedCodes.length;
  return {
    ...right,
    stage: isUnseen && right.stage === 'checked' ? 'awaiting-check' : right.stage,
    materials: [...right.materials.filter(({ code }) => !codes.includes(code)), ...materials],
    evidence: [...right.evidence, ...evidence],
    checkedCodes: seen ? [...checked, ...codes] : checked,
  };
};

/** What was not seen yet has to be checked; a refused right stays refused. */
const checkAgain = (right: Right, seen: boolean): Right =>
  seen || right.stage === 'refused' ? right : { ...right, stage: 'awaiting-check' };

/** Identity and powers of attorney were the former holder's and go with it. */
const PERSONAL: readonly string[] = ['G01', 'G12', 'G13'];
const withoutPersons = (right: Right): Right => ({
  ...right,
  materials: right.materials.filter(({ code }) => !PERSONAL.includes(code)),
  checkedCodes: right.checkedCodes.filter((code) => !PERSONAL.includes(code)),
});

const inOrder = (holdings: readonly Holding[]): readonly Holding[] =>
  holdings.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));

const EVOLVE: { readonly [T in RightEvent['type']]: (right: Right, data: Data<T>) => Right } = {
  RightRecorded: (
    right,
    { holderId, right: codes, detailsContentId, identity, territories, validFrom, validUntil, writtenById, ...papers },
  ) => ({
    ...withPapers(right, papers),
    stage: 'awaiting-check',
    codes,
    detailsContentId,
    territories,
    holdings: [{ holderId }],
    ...(identity !== undefined && { identity }),
    ...(writtenById !== undefined && { writtenById }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  }),
  RightPapersAdded: (right, papers) => ({ ...withPapers(right, papers), stage: 'awaiting-check' }),
  RightChecked: (right, { codes, licenceIds }) => ({
    ...right,
    stage: 'checked',
    checkedCodes: [...new Set([...right.checkedCodes, ...codes])],
    licences: Object.fromEntries(
      Object.entries(right.licences).map(([id, licence]) => [
        id,
        licenceIds.includes(id) ? { ...licence, isChecked: true } : licence,
      ]),
    ),
  }),
  RightPapersWanted: (right) => ({ ...right, stage: 'awaiting-papers' }),
  // what did not stand the check, or is another's by now, is not its publisher's to show
  RightRefused: (right) => ({ ...right, stage: 'refused', publications: {} }),
  RightRenewed: (right, { validUntil, seen, ...papers }) => ({
    ...checkAgain(withPapers(right, papers, seen), seen),
    validUntil,
    ownerChanged: true,
  }),
  RightTransferred: (right, { toHolderId, effectiveOn, seen, ...papers }) => ({
    ...checkAgain(withPapers(withoutPersons(right), papers, seen), seen),
    holdings: inOrder([
      ...right.holdings,
      { from: effectiveOn, ...(toHolderId !== undefined && { holderId: toHolderId }) },
    ]),
    ownerChanged: true,
    publications: {},
  }),
  LicenceGranted: (
    right,
    { licenceId, licenseeId, kind, ownName, scopeContentId, validFrom, validUntil, seen, ...papers },
  ) => {
    const told = {
      ...(scopeContentId !== undefined && { scopeContentId }),
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
    };
    const licence = { licenceId, licenseeId, kind, ownName, isChecked: seen, ...told };
    return { ...withPapers(right, papers, seen), licences: { ...right.licences, [licenceId]: licence } };
  },
  LicenceEnded: (right, { licenceId, endedOn }) => {
    const licence = right.licences[licenceId];
    return licence ? { ...right, licences: { ...right.licences, [licenceId]: { ...licence, endedOn } } } : right;
  },
  InvalidationReported: (right, { proceedingId, filedOn, ...papers }) => ({
    ...withPapers(right, papers),
    invalidations: { ...right.invalidations, [proceedingId]: { proceedingId, filedOn } },
  }),
  InvalidationDecided: (right, { proceedingId, outcome, final, decidedOn, ...papers }) => {
    const proceeding = right.invalidations[proceedingId];
    const next = withPapers(right, papers);
    return proceeding
      ? {
          ...next,
          invalidations: { ...right.invalidations, [proceedingId]: { ...proceeding, outcome, final, decidedOn } },
        }
      : next;
  },
  EvaluationRecorded: (right, { conclusion, issuedOn, seen, ...papers }) => ({
    ...checkAgain(withPapers(right, papers, seen), seen),
    evaluation: { conclusion, issuedOn },
  }),
  RightPaperStored: (right, paper) => ({ ...right, stored: { ...right.stored, [paper.evidenceId]: paper } }),
  RightPublished: (right, { licenceId, contentId, terms, publishedOn }) => ({
    ...right,
    publications: { ...right.publications, [publicationKey(licenceId)]: { contentId, terms, publishedOn } },
  }),
  RightUnpublished: (right, { licenceId }) => {
    const { [publicationKey(licenceId)]: _, ...publications } = right.publications;
    return { ...right, publications };
  },
  RightEnded: (right, { ground, endedOn }) => ({ ...right, end: { ground, endedOn } }),
};

export const RIGHT_EVENT_TYPES = Object.keys(EVOLVE) as readonly RightEvent['type'][];

export const evolveRight = (right: Right, event: RightEvent): Right => {
  const change: (right: Right, data: never) => Right = changeOf(EVOLVE[event.type], event.type);
  return change(right, event.data as never); // the table ties data to type
};
