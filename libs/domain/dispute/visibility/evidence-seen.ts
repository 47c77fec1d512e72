import type { ComparisonEvent } from '../service/comparison/events.js';
import type { EvidenceEvent, ExhibitLinked, LateEvidenceRuled } from '../service/evidence/events.js';
import { comparison, exhibit, exhibits, panelOfDecision, translation } from './abouts.js';
import { STAFF, whole, type EventRows, type Looking, type Part } from './event-row.js';
import { supplement } from './panel-parts.js';
import { rowsSeen } from './sees-comparison.js';
import { seesExhibit } from './sees-exhibit.js';
import { seesLink } from './sees-link.js';
import type { TranslationChecked, TranslationEvent } from '../service/translation/events.js';
import { knowsOf } from './knows-of.js';
import { translationSeen } from './sees-translation.js';

/** One row for whoever has a part in the file: of everything as much as the rule gives. */
const forAll = <P>(part: P) => ({
  ...STAFF,
  staff: part,
  complainant: part,
  respondent: part,
  platform: part,
  mediator: part,
  expert: part,
  auditor: part,
  recipient: part,
});

/** What is said of an exhibit is for whoever may see that. */
const ofExhibit = <D extends { readonly evidenceId: string }>(data: D, { viewer, now }: Looking): D | undefined =>
  seesExhibit(viewer, now, data.evidenceId) ? data : undefined;

/** What an exhibit is linked to is told as far as the viewer may know of it. */
const linksSeen: Part<ExhibitLinked['data']> = (data, { viewer, now }) =>
  seesExhibit(viewer, now, data.evidenceId)
    ? { ...data, links: data.links.filter((link) => seesLink(link, viewer, now)) }
    : undefined;

const ruledSeen: Part<LateEvidenceRuled['data']> = (data, { viewer, now }) => {
  const evidenceIds = data.evidenceIds.filter((id) => seesExhibit(viewer, now, id));
  return evidenceIds.length > 0 ? { ...data, evidenceIds } : undefined;
};

/** Those rows alone of whose exhibits the viewer may see both. */
const rows = <D extends { comparisonId: string; version: number; rows: readonly { rowId: string }[] }>(
  data: D,
  { viewer, now }: Looking,
): D | undefined => {
  const those = rowsSeen(data.comparisonId, data.version, viewer, now);
  const left = data.rows.filter(({ rowId }) => those.has(rowId));
  return left.length > 0 ? { ...data, rows: left } : undefined;
};

/** What is said of a translation is for whoever may see its original, and may know of whoever says it. */
const ofTranslation =
  <D extends { readonly translationId: string }>(sayer: (data: D) => string): Part<D> =>
  (data, { viewer, now }) =>
    translationSeen(data.translationId, viewer, now) && knowsOf(sayer(data), viewer, now) ? data : undefined;

/** Of a version that somebody may not know it does not know its check either. */
const checkSeen: Part<TranslationChecked['data']> = (data, { viewer, now }) =>
  translationSeen(data.translationId, viewer, now)?.versions.some(({ version }) => version === data.version)
    ? data
    : undefined;

/** Exhibits, what was said of them, whether late ones count, comparisons and translations. */
export const EVIDENCE_SEEN = {
  EvidenceStored: { about: exhibit, ...forAll(ofExhibit) },
  LiveStreamDescribed: { about: exhibit, ...forAll(ofExhibit) },
  ContractDutiesDescribed: { about: exhibit, ...forAll(ofExhibit) },
  ExhibitLinked: { about: exhibit, ...forAll(linksSeen) },
  EvidenceSupplemented: {
    about: panelOfDecision,
    ...STAFF,
    expert: whole,
    complainant: supplement,
    respondent: supplement,
  },
  LateEvidenceRuled: { about: exhibits, ...forAll(ruledSeen) },
  LateEvidenceAnswered: { about: exhibit, ...forAll(ofExhibit) },
  ComparisonFiled: { about: comparison, ...forAll(rows) },
  ComparisonAnswered: { about: comparison, ...forAll(rows) },
  ComparisonFound: { about: comparison, ...forAll(rows) },
  TranslationAsked: { about: translation, ...forAll(ofTranslation(({ askedBy }) => askedBy)) },
  TranslationDelivered: { about: translation, ...forAll(ofTranslation(({ deliveredBy }) => deliveredBy)) },
  TranslationChecked: { about: translation, ...forAll(checkSeen) },
  TranslationContested: { about: translation, ...forAll(ofTranslation(({ contestedBy }) => contestedBy)) },
} satisfies EventRows<EvidenceEvent | ComparisonEvent | TranslationEvent>;
