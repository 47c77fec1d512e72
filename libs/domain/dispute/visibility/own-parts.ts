import { pairOf } from '../core/pairs.js';
import { pairSubject, proceedingSubject, type PairSubject } from '../core/subject.js';
import type { ComplaintAmended } from '../intake/amendment/events.js';
import type { ItemHeldElsewhere } from '../intake/corrections/events.js';
import type { ComplaintFiled } from '../intake/filing/events.js';
import type { Evidence } from '../core/evidence.js';
import type { CounterNoticeCured, CounterNoticeFiled } from '../response/counter-notice/events.js';
import type { InquiryAnswered } from '../response/waiting-period/events.js';
import type { ProcedureStayed } from '../talks/negotiation/events.js';
import type { Looking } from './event-row.js';
import { forwardedCure, forwardedPart } from './forwarded-part.js';
import { seesConfidential, seesExhibit } from './sees-exhibit.js';

/** Lists in an event that name other parties' things, cut to the viewer's own. */
export const seen = (pairs: readonly PairSubject[], { viewer }: Looking): readonly PairSubject[] =>
  pairs.filter(viewer.sees);
const ofPair = <T extends { readonly pair: PairSubject }>(some: readonly T[], { viewer }: Looking): readonly T[] =>
  some.filter(({ pair }) => viewer.sees(pair));
export const byIds = <T extends { readonly respondentId: string; readonly itemId: string }>(
  some: readonly T[],
  { viewer }: Looking,
): readonly T[] => some.filter((one) => viewer.sees(pairOf(one)));

export const ownPairs = <D extends { readonly pairs: readonly PairSubject[] }>(data: D, looking: Looking): D => ({
  ...data,
  pairs: seen(data.pairs, looking),
});

export const ownItems = <D extends { readonly respondentId: string; readonly itemIds: readonly string[] }>(
  data: D,
  { viewer }: Looking,
): D => ({
  ...data,
  itemIds: data.itemIds.filter((itemId) => viewer.sees(pairSubject(data.respondentId, itemId))),
});

type Track = { readonly respondentId: string; readonly itemId: string };
export const ownTracks = <D extends { readonly tracks: readonly Track[] }>(data: D, looking: Looking): D => ({
  ...data,
  tracks: byIds(data.tracks, looking),
});

type Ended = Readonly<Record<'pairs' | 'waiting' | 'unanswered', readonly PairSubject[]>>;
export const ownEnded = <D extends Ended>(data: D, looking: Looking): D => ({
  ...data,
  pairs: seen(data.pairs, looking),
  waiting: seen(data.waiting, looking),
  unanswered: seen(data.unanswered, looking),
});

type Answers = { readonly answers: readonly { readonly pair: PairSubject }[] };
export const ownAnswers = <D extends Answers>(data: D, looking: Looking): D => ({
  ...data,
  answers: ofPair(data.answers, looking),
});
type Results = { readonly items: readonly { readonly pair: PairSubject }[] };
export const ownResults = <D extends Results>(data: D, looking: Looking): D => ({
  ...data,
  items: ofPair(data.items, looking),
});

/** The files of it that this viewer may see. */
export const seenFiles = <D extends { readonly evidence: readonly Evidence[] }>(
  data: D,
  { viewer, now }: Looking,
): D => ({ ...data, evidence: data.evidence.filter(({ evidenceId }) => seesExhibit(viewer, now, evidenceId)) });

type Filed = ComplaintFiled['data'];
export const ownFiling = (data: Filed, looking: Looking): Filed => {
  const { pairs } = looking.viewer;
  const own = new Set(pairs.map(pairOf));
  const [items, respondents] = [
    new Set(pairs.map(({ itemId }) => itemId)),
    new Set(pairs.map(({ respondentId }) => respondentId)),
  ];
  // that it could not wait is told by the measure that follows; how it came in is nobody else's
  const { urgent: _, dictation: __, ...filed } = data;
  const cut = {
    ...filed,
    items: data.items
      .filter(({ itemId }) => items.has(itemId))
      .map((item) => ({
        ...item,
        respondentIds: item.respondentIds.filter((id) => own.has(pairSubject(id, item.itemId))),
      })),
    respondents: data.respondents.filter(({ respondentId }) => respondents.has(respondentId)),
  };
  return seenFiles(cut, looking);
};

type Amended = ComplaintAmended['data'];
export const ownAmendment = (data: Amended, looking: Looking): Amended => {
  const own = seen(data.pairs, looking);
  const items = data.items.map((item) => ({
    ...item,
    respondentIds: item.respondentIds.filter((id) => own.includes(pairSubject(id, item.itemId))),
  }));
  const cut = {
    ...data,
    pairs: own,
    items: items.filter(({ respondentIds }) => respondentIds.length > 0),
    corrections: [],
    renews: [],
  };
  return seenFiles(cut, looking);
};

export const ownStay = (data: ProcedureStayed['data'], looking: Looking): ProcedureStayed['data'] => ({
  ...data,
  pairs: seen(data.pairs, looking),
  moved: ofPair(data.moved, looking),
});

type OfItem = Readonly<Record<'respondentIds', readonly string[]>> & { readonly itemId: string };
export const ownEndedObject = <D extends OfItem>(data: D, { viewer }: Looking): D => ({
  ...data,
  respondentIds: data.respondentIds.filter((id) => viewer.sees(pairSubject(id, data.itemId))),
});

export const ownReports = (data: InquiryAnswered['data'], looking: Looking): InquiryAnswered['data'] => {
  const { reportIds = [], ...answer } = data;
  const own = reportIds.filter((reportId) => looking.viewer.sees(proceedingSubject(reportId)));
  // an empty list would tell that others were reported
  return { ...answer, pairs: seen(answer.pairs, looking), ...(own.length > 0 && { reportIds: own }) };
};

/** A respondent knows of the disputes that are its own. */
export const ownHolders = (
  data: ItemHeldElsewhere['data'],
  { viewer }: Looking,
): ItemHeldElsewhere['data'] | undefined => {
  const holders = data.holders.filter((holder) => holder.respondentId === viewer.respondentId);
  return holders.length === 0 ? undefined : { ...data, holders };
};

type Declared = CounterNoticeFiled['data'];
/** The confidential part of a counter-notice goes to staff, to its filer, and to the panel. */
export const declared = (data: Declared, looking: Looking): Declared =>
  seesConfidential(looking.viewer, looking.now, data.respondentId) ? seenFiles(data, looking) : forwardedPart(data);
export const ownDeclared = (data: Declared, looking: Looking): Declared => {
  const { held, ...own } = ownItems(data, looking);
  return declared({ ...own, ...(held && { held: seen(held, looking) }) }, looking);
};

type Cured = CounterNoticeCured['data'];
/** The same of what came to it later. */
export const cured = (data: Cured, looking: Looking): Cured =>
  seesConfidential(looking.viewer, looking.now, data.respondentId) ? seenFiles(data, looking) : forwardedCure(data);
export const ownCured = (data: Cured, looking: Looking): Cured => cured(ownItems(data, looking), looking);
