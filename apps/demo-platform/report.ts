import type { DecidedItem, WantedMeasure } from './parley-answers.js';

export type AdoptedItem = Pick<DecidedItem, 'respondentId' | 'itemId'> & {
  readonly answer: 'adopt' | 'partly' | 'depart';
  readonly reason?: string;
};
export type PreservedResult = { readonly itemId: string; readonly part: string } & (
  | { readonly outcome: 'kept'; readonly sha256: string }
  | { readonly outcome: 'missing'; readonly controlledBy: 'platform' }
);
export type MeasureResult = Pick<WantedMeasure, 'respondentId' | 'itemId' | 'sequence'> & {
  readonly outcome: 'confirmed' | 'refused';
  readonly carriedOutAt?: string;
  readonly reasonCode?: string;
  readonly reason?: string;
};
export type SuitReport = {
  /** Which of the pairs that we were asked about. */
  readonly pairs: readonly { readonly respondentId: string; readonly itemId: string }[];
  readonly kind: 'suit' | 'authority-complaint';
  readonly proof: 'filing-receipt' | 'case-number' | 'acceptance-slip';
  readonly details: { readonly body: string; readonly caseNumber?: string };
  readonly receivedAt: string;
};

export type ResultAnswer = {
  readonly respondentId: string;
  readonly itemId: string;
  readonly answer: 'adopt' | 'depart';
  readonly reason?: string;
};

/**
 * What a platform tells Parley. It is plain data, so that it can be written down before it is sent and repeated word
 * for word.
 */
export type Report =
  | {
      readonly operation: 'recordArrival';
      readonly disputeId: string;
      readonly serviceId: string;
      readonly body: { readonly arrivedAt: string };
    }
  | {
      readonly operation: 'reportMeasures';
      readonly disputeId: string;
      readonly body: { readonly results: readonly MeasureResult[] };
    }
  | {
      readonly operation: 'answerPreservation';
      readonly disputeId: string;
      readonly preservationId: string;
      readonly body: { readonly results: readonly PreservedResult[] };
    }
  | {
      readonly operation: 'recordObjectEnded';
      readonly disputeId: string;
      readonly itemId: string;
      readonly body: { readonly reason: 'stream-over' | 'sold-out' };
    }
  | {
      readonly operation: 'answerAccountClause';
      readonly disputeId: string;
      readonly mediationId: string;
      readonly body: { readonly version: number; readonly consents: boolean; readonly answer: string };
    }
  | {
      readonly operation: 'answerResult';
      readonly disputeId: string;
      readonly resultId: string;
      readonly body: { readonly answers: readonly ResultAnswer[] };
    }
  | {
      readonly operation: 'answerAdoption';
      readonly disputeId: string;
      readonly adoptionId: string;
      readonly body: { readonly answers: readonly AdoptedItem[] };
    }
  | {
      readonly operation: 'answerInquiry';
      readonly disputeId: string;
      readonly inquiryId: string;
      readonly body: { readonly reports: readonly SuitReport[] };
    };

/** Where a report goes. */
export const pathOf = (report: Report): string => {
  const dispute = `/v1/disputes/${encodeURIComponent(report.disputeId)}`;
  switch (report.operation) {
    case 'recordArrival':
      return `${dispute}/services/${encodeURIComponent(report.serviceId)}/arrivals`;
    case 'reportMeasures':
      return `${dispute}/measure-results`;
    case 'answerPreservation':
      return `${dispute}/preservations/${encodeURIComponent(report.preservationId)}/answers`;
    case 'recordObjectEnded':
      return `${dispute}/items/${encodeURIComponent(report.itemId)}/endings`;
    case 'answerAccountClause':
      return `${dispute}/mediations/${encodeURIComponent(report.mediationId)}/agreement/account-clause-answers`;
    case 'answerResult':
      return `${dispute}/delegation/results/${encodeURIComponent(report.resultId)}/answers`;
    case 'answerAdoption':
      return `${dispute}/adoptions/${encodeURIComponent(report.adoptionId)}/answers`;
    case 'answerInquiry':
      return `${dispute}/inquiries/${encodeURIComponent(report.inquiryId)}/answers`;
  }
};
