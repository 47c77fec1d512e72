import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Compass } from 'lucide-react';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { DeskPage } from '../../features/desk/desk-page.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

/** A mistake of ours takes one page and not the desk. */
export function BrokenPage({ reset }: { readonly reset: () => void }) {
  const { say } = useLanguage();
  const queries = useQueryErrorResetBoundary();
  const again = (): void => {
    queries.reset();
    reset();
  };
  return (
    <DeskPage title={say(W.broken)}>
      <Banner isNew tone="overdue" title={say(W.broken)} acts={<Button onPress={again}>{say(KIT_WORDS.again)}</Button>}>
        <p>{say(W.brokenDetail)}</p>
      </Banner>
    </DeskPage>
  );
}

export function NotFoundPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  return (
    <DeskPage title={say(W.notFound)}>
      <EmptyState icon={Compass} title={say(W.notFound)} act={<TextLink href={to([])}>{say(W.home)}</TextLink>}>
        <p>{say(W.notFoundDetail)}</p>
      </EmptyState>
    </DeskPage>
  );
}
