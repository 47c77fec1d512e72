import type { DocumentKind } from './document-kinds.js';
import type { Service } from './events.js';

/** Documents with which a respondent has something to do at once. */
const ACTED_ON: readonly DocumentKind[] = ['forwarded-notice', 'urgent-measure'];

/**
 * The platform is asked to pass the link on where a respondent is served through it and no message of ours goes to its
 * phone: whoever consented to one has the link from there (practice P13: it is called and sent a link at once).
 */
export const isPassedOn = (
  { document, addressee, channels, byHand }: Service,
  complainantId: string | undefined,
): boolean =>
  ACTED_ON.includes(document) &&
  addressee.kind === 'party' &&
  addressee.id !== complainantId &&
  channels.includes('platform') &&
  byHand === undefined &&
  !channels.includes('sms') &&
  !channels.includes('wechat');
