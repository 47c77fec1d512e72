import { COLON } from '#messages/colon.js';
import { CLAIM_KINDS } from '#messages/intake/complaint.js';
import type { Locale } from '#messages/locale.js';
import { LINK_KINDS_NAMED, RIGHT_ELEMENTS_NAMED } from '#messages/service/exhibits.js';
import type { DisputeBody, ExhibitLinkView } from '../../client/types.gen.js';
import { itemTitle } from '../dispute/subjects.js';

type Known = {
  readonly view: Pick<DisputeBody, 'items'>;
  /** How issues of the panel are called, of those that whoever looks is shown. */
  readonly issues: ReadonlyMap<string, string>;
  readonly locale: Locale;
};

/** What an exhibit is to show, in words. */
export const linkName = (
  { kind, claim, itemId, issueId, element }: Omit<ExhibitLinkView, 'by'>,
  { view, issues, locale }: Known,
): string => {
  if (kind === 'item') return itemTitle(view, itemId ?? '');
  if (kind === 'claim') return CLAIM_KINDS[claim ?? 'other'][locale];
  if (kind === 'element') return RIGHT_ELEMENTS_NAMED[element ?? 'other'][locale];
  const issue = issues.get(issueId ?? '');
  return `${LINK_KINDS_NAMED.issue[locale]}${issue === undefined ? '' : `${COLON[locale]}${issue}`}`;
};
