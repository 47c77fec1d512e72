import { useQuery } from '@tanstack/react-query';
import { WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import { getPlatformReceiver } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';

/** Where what a platform is told goes now. */
export function Receiver({ platformId }: { readonly platformId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getPlatformReceiver', getPlatformReceiver, { path: { platformId } }));
  if (read.isPending) return <Skeleton lines={1} />;
  if (!read.data) return <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />;
  return <DescriptionList facts={[{ name: say(W.receiver), value: read.data.webhookUrl ?? say(W.byHand) }]} />;
}
