import type { Instant } from '../../../kernel/message.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { orderServiceOnPlatform } from '../../service/notice/order-service.js';
import type { DisputeEvent } from '../../core/state.js';
import { needsPlatform } from '../../core/platform-standing.js';
import { isSignedByAll } from '../../core/awaited-agreement.js';
import type { Agreement } from './agreement-state.js';

/** Everybody but the body has signed: its seal is awaited, as a person's task. */
export const withSeal = (
  signed: DisputeEvent,
  agreement: Agreement,
  mediationId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  if (!isSignedByAll(agreement) || agreement.sealedAt !== undefined || signed.type === 'AccountClauseAnswered')
    return [signed];
  const due = laterHouseDeadline(file, 'seal-agreement', 'next-step', { event: 'SealAwaited', at });
  return [signed, { type: 'SealAwaited', data: { mediationId, version: agreement.version, due } }];
};

/** A clause on whose an account is: its platform is asked, and told that clause alone. */
export const askAccountClause = (
  drawn: Omit<Agreement, 'signed'>,
  mediationId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  if (!needsPlatform(drawn)) return [];
  const { version, accountPlatformId: platformId, termsContentId } = drawn;
  const due = laterHouseDeadline(file, 'chase-account-clause', 'next-step', { event: 'AccountClauseAsked', at });
  const asked: DisputeEvent = {
    type: 'AccountClauseAsked',
    data: { mediationId, version, ...(platformId !== undefined && { platformId }), termsContentId, due },
  };
  if (platformId === undefined) return [asked];
  return [
    asked,
    orderServiceOnPlatform(file, platformId, { document: 'account-clause', pairs: [], aboutId: mediationId, at }),
  ];
};
