import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../core/action.js';
import type { ExhibitLink } from '../core/exhibit-links.js';
import { visibilityOf, type Visibility } from '../visibility/visibility.js';
import { exhibitSeen, isOwnExhibit, panelAtWork, seesSome, WHILE_OPEN } from './exhibit-acted-on.js';
import { seesLink, speaksAs } from '../visibility/sees-link.js';

export type LinkExhibit = Command<
  'LinkExhibit',
  { readonly evidenceId: string; readonly links: readonly ExhibitLink[] }
>;

/**
 * Whoever filed an exhibit, the association or the panel says what it is to show. Each has a word of its own, and the
 * newest of each stands; with an empty list it is taken back. The panel does so while it has the file before it.
 */
export const linkExhibit: DisputeAction<LinkExhibit> = {
  by: ['complainant', 'respondent', 'case-manager', 'expert'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, file) => {
    const { dispute, context, actor } = file;
    const speaker = speaksAs(visibilityOf(actor, { dispute, context }));
    if (speaker === 'panel' && !panelAtWork(dispute)) refuse('NotYourPart', { subject: 'dispute' });
    return seesSome(file, (exhibit, visibility) => speaker !== 'filer' || isOwnExhibit(exhibit, visibility, file));
  },
  decide: ({ data: { evidenceId, links }, by, at }, file) => {
    const { exhibit, visibility } = exhibitSeen(evidenceId, by, file);
    const linkedBy = speaksAs(visibility);
    if (linkedBy === 'filer' && !isOwnExhibit(exhibit, visibility, file)) refuse('NotYourPart', { subject: 'dispute' });
    links.forEach((link, index) => {
      checkLink(link, `links[${index}]`, visibility, file);
    });
    const twice = links.find((link, index) => links.findIndex((one) => isSame(one, link)) !== index);
    if (twice) refuse('NamedTwice', { field: 'links', name: twice.kind });
    return [{ type: 'ExhibitLinked', data: { evidenceId, by: linkedBy, links, linkedAt: at } }];
  },
};

const isSame = (one: ExhibitLink, other: ExhibitLink): boolean => canonicalJson(one) === canonicalJson(other);

/** It has to lead to something that is there, and that whoever says it may know. */
const checkLink = (link: ExhibitLink, field: string, visibility: Visibility, { dispute }: DisputeFile): void => {
  const isThere =
    link.kind === 'claim'
      ? dispute.claims.includes(link.claim)
      : link.kind === 'item'
        ? dispute.items.some(({ itemId }) => itemId === link.itemId)
        : link.kind === 'element' ||
          dispute.decisions[link.decisionId]?.issues.some(({ issueId }) => issueId === link.issueId) === true;
  if (isThere && seesLink(link, visibility, dispute)) return;
  const name =
    link.kind === 'claim' ? link.claim : link.kind === 'item' ? link.itemId : link.kind === 'issue' ? link.issueId : '';
  refuse('UnknownReference', { field, name });
};
