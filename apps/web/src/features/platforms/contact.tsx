import { useQuery } from '@tanstack/react-query';
import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { getPlatformContact } from '../../client/sdk.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';

/** Where a platform is told who was named to speak for it; until that is said, nobody is. */
export function Contact({ platformId }: { readonly platformId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getPlatformContact', getPlatformContact, { path: { platformId } }));
  if (read.isPending) return <Skeleton lines={1} />;
  if (!read.data) return <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />;
  return <DescriptionList facts={[{ name: say(W.contact), value: read.data.mail ?? say(W.noContact) }]} />;
}
