import type { Print } from '#documents/print/print.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/**
 * A letter to one side names that side's exhibits, confidential ones among them; in a bundle for somebody who may not
 * see those, neither their words nor their hashes stand.
 */
export async function withoutHidden({ vault }: TenantContext, seen: Visibility, dispute: Dispute) {
  const hidden = Object.values(dispute.exhibits).filter(({ evidenceId }) => !seesExhibit(seen, dispute, evidenceId));
  const words = await vault.open(hidden.map(({ descriptionContentId }) => descriptionContentId));
  const signs = hidden
    .flatMap(({ sha256, descriptionContentId }) => [sha256, words.get(descriptionContentId)?.trim()])
    .filter((sign): sign is string => sign !== undefined && sign !== '');
  const isOpen = (text: string): boolean => !signs.some((sign) => text.includes(sign));
  return (print: Print): Print => ({
    ...print,
    paragraphs: print.paragraphs.filter(isOpen),
    closing: print.closing.filter(isOpen),
    sections: print.sections.map((section) =>
      'rows' in section
        ? { ...section, rows: section.rows.filter((row) => row.every(isOpen)) }
        : { ...section, items: section.items.filter(isOpen) },
    ),
  });
}
