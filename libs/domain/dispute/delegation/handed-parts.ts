import { NECESSARY_FIELDS, type DataField } from '../../delegation/terms.js';
import type { HandOver } from './defects.js';

type Some = { readonly length: number };
/** Lists of a hand-over, in our shape or the sender's. */
type Handed = {
  readonly evidence: Some;
  readonly materials: Some;
  readonly counterNotices: readonly { readonly evidence: Some }[];
  readonly measures: Some;
  readonly waitingPeriods: Some;
};

const FIELD_OF: Partial<Record<DataField, string>> = {
  'complainant-identity': 'complainant',
  'respondent-identity': 'respondents',
  listing: 'items',
  complaint: 'statement',
  'counter-notice': 'counterNotices',
};

/** Which data a hand-over holds, in the agreement's names, and where. Contacts are known to the sender's form alone. */
export const handedParts = ({
  evidence,
  materials,
  counterNotices,
  measures,
  waitingPeriods,
}: Handed): HandOver['parts'] => {
  const where = (some: Some, field: string, data: DataField): HandOver['parts'] =>
    some.length > 0 ? [{ field, data }] : [];
  return [
    ...NECESSARY_FIELDS.map((data) => ({ field: FIELD_OF[data] ?? data, data })),
    ...where(evidence, 'evidence', 'evidence'),
    ...where(materials, 'materials', 'evidence'),
    ...counterNotices.flatMap((notice, i) => where(notice.evidence, `counterNotices[${i}].evidence`, 'evidence')),
    ...where(measures, 'measures', 'measures'),
    ...where(waitingPeriods, 'waitingPeriods', 'measures'),
  ];
};
