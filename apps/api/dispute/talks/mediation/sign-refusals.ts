import { ACT } from '../../refusals.js';

/** With what a signature under an agreement can be refused. */
export const SIGN = [...ACT, 'AgreementMoved', 'DeadlinePassed', 'AnsweredAlready'] as const;
