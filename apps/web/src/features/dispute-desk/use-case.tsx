import { createContext, useContext } from 'react';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { DisputeBody, ServiceBody, TimelineEntryBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { namesOf, type NameOf } from '../dispute/names-of.js';
import { useOfficerNames } from '../tasks/use-colleagues.js';
import { itemTitle } from '../dispute/subjects.js';

/** The dispute that the page is about, as the API told it last, and addresses within it. */
export type Case = {
  readonly view: DisputeBody;
  readonly disputeId: string;
  /** What had happened, where the dispute is shown as it once stood. */
  readonly entries?: readonly TimelineEntryBody[];
  /** The legal clock's now. */
  readonly now: string;
  readonly tabHref: (tab: string, search?: Readonly<Record<string, string | undefined>>) => string;
  /** Where a file is looked at, with filters and what stands beside it. */
  readonly exhibitHref: (evidenceId: string, search?: Readonly<Record<string, string | undefined>>) => string;
  readonly actHref: (command: string, subject: string) => string;
  readonly disputeHref: (disputeId: string) => string;
};
const CaseContext = createContext<Case | undefined>(undefined);
export const CaseProvider = CaseContext;

export const useCase = (): Case => {
  const found = useContext(CaseContext);
  if (!found) throw new Error('Outside of a dispute');
  return found;
};

/** How whoever has to do with the dispute is called; to case managers their colleagues, too. */
export const useNames = (): NameOf => {
  const officers = useOfficerNames();
  const nameOf = namesOf(useCase().view);
  return (id) => officers.get(id) ?? nameOf(id);
};

/** What a subject is called: the party of a window, the item of a pair, the document; of others nothing, their kind is enough. */
export const useSubjectName = (): ((subject: string) => string | undefined) => {
  const { locale } = useLanguage();
  const { view } = useCase();
  const nameOf = namesOf(view);
  return (subject) => {
    const [kind, first = '', second = ''] = subject.split(':');
    if (kind === 'respondent' || kind === 'platform') return nameOf(first);
    if (kind === 'pair') return `${itemTitle(view, second)} · ${nameOf(first)}`;
    const service = kind === 'service' ? view.services.find(({ serviceId }) => serviceId === first) : undefined;
    return service && `${wordOf(DOCUMENT_KINDS, service.document, locale)} · ${nameOf(addresseeOf(service))}`;
  };
};

export const addresseeOf = ({ addressee }: ServiceBody): string => (addressee as { readonly id: string }).id;
