import type { ExhibitLink } from '#domain/dispute/service/evidence/links.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { ExhibitLinkBody } from './exhibits.dto.js';

/** The member that the kind of a link asks for, told or refused. */
const told = <T>(value: T | undefined, index: number, name: string): T =>
  value ?? refuse('EntryMissing', { field: `links[${index}].${name}` });

/** A link as it is recorded: its kind, and what that kind asks for. */
export const linkOf = (
  { kind, claim, itemId, decisionId, issueId, element }: ExhibitLinkBody,
  index: number,
): ExhibitLink => {
  switch (kind) {
    case 'claim':
      return { kind, claim: told(claim, index, 'claim') };
    case 'item':
      return { kind, itemId: told(itemId, index, 'itemId') };
    case 'issue':
      return { kind, decisionId: told(decisionId, index, 'decisionId'), issueId: told(issueId, index, 'issueId') };
    case 'element':
      return { kind, element: told(element, index, 'element') };
  }
};
