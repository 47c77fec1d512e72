/** What is sent about a mediation's agreement, from the first version to the court's answer, and about its rooms. */
export const AGREEMENT_DOCUMENTS = [
  'agreement-drawn-up',
  'account-clause',
  'settlement-agreement',
  'confirmation-application',
  'confirmation-result',
  'room-read',
] as const;
