import { useRouter } from '@tanstack/react-router';
import { Coffee } from 'lucide-react';
import { useEffect, type ComponentType } from 'react';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { DeskPage } from '../../features/desk/desk-page.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk, type Office as OfficeName } from '../../shared/desk/use-desk.js';
import { useFetched } from '../../shared/desk/use-fetched.js';
import { useLanguage } from '../../shared/language/language.js';
import { NotFoundPage } from './broken-page.js';
import { placesOf } from './places.js';

type Props = {
  readonly rows: readonly { readonly offices: readonly OfficeName[]; readonly page: ComponentType }[];
  readonly isHome: boolean;
};

/** What another office has is to this one as if it were not there; the API holds it, this spares the refusal. */
export function Office({ rows, isHome }: Props) {
  const { office, to } = useDesk();
  const Page = rows.find(({ offices }) => offices.includes(office))?.page;
  const isHere = useFetched(Page);
  if (Page) return isHere && <Page />;
  if (!isHome) return <NotFoundPage />;
  const [first] = placesOf(office);
  return first ? <OnTo address={to([first.path])} /> : <NoWork />;
}

/** An office that has no tasks begins at the first place that it has. */
function OnTo({ address }: { readonly address: string }) {
  const { history } = useRouter();
  useEffect(() => history.replace(address), [history, address]);
  return null;
}

function NoWork() {
  const { say } = useLanguage();
  const { association } = useDesk();
  const account = <TextLink href={`/a/${association.slug}#/account`}>{say(W.account)}</TextLink>;
  return (
    <DeskPage title={say(W.desk)}>
      <EmptyState icon={Coffee} title={say(W.nothingHere)} act={account} />
    </DeskPage>
  );
}
