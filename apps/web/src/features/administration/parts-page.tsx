import type { ReactNode } from 'react';
import type { Words } from '#messages/locale.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { NO_FILTERS, readAsked } from './asked.js';

export type Part = {
  readonly id: string;
  readonly words: Words;
  /** Whose it is; without it, everybody’s who has the page. */
  readonly offices?: readonly Office[];
  readonly content: ReactNode;
};
type Props = { readonly title: Words; readonly parts: readonly Part[]; readonly beside?: ReactNode };

/** A page of lists, one behind each tab; which is open stands in the address. */
export function PartsPage({ title, parts, beside }: Props) {
  const { say } = useLanguage();
  const { office } = useDesk();
  const [{ tab }, change] = useFilters(readAsked);
  const own = parts.filter(({ offices }) => offices === undefined || offices.includes(office));
  const [first] = own;
  const open = own.find(({ id }) => id === tab) ?? first;
  return (
    <DeskPage title={say(title)} beside={beside}>
      <Tabs
        label={say(title)}
        tabs={own.map(({ id, words, content }) => ({ id, label: say(words), content }))}
        {...(open && { open: open.id })}
        onOpen={(id) => {
          if (id !== open?.id) change({ ...NO_FILTERS, tab: id === first?.id ? undefined : id });
        }}
      />
    </DeskPage>
  );
}
