import { ONLY_FIRST } from '#messages/ui/desk-lists.js';
import { PARTY_RIGHTS as W } from '#messages/ui/party-rights.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly rights: { readonly items: readonly unknown[]; readonly isCut: boolean } | undefined };

/** Whoever has more rights than are read at once is told that these are not all, and where the others are. */
export function CutRights({ rights }: Props) {
  const { say, tell } = useLanguage();
  if (rights?.isCut !== true) return null;
  return (
    <Banner tone="now" title={tell(ONLY_FIRST, { count: rights.items.length })}>
      <p>{say(W.otherRights)}</p>
    </Banner>
  );
}
