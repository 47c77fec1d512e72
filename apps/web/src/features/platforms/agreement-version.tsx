import { AGREEMENT_VERSION, PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import type { AgreementVersionView, DelegationAgreementView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { termFacts } from './term-facts.js';

/** One version: its terms under the labels of the form in which they were offered, and how it stands. */
export function AgreementVersion({
  one,
  of,
}: {
  readonly one: AgreementVersionView;
  readonly of: DelegationAgreementView;
}) {
  const { say, tell, locale } = useLanguage();
  const at = (instant: string | undefined) => (instant === undefined ? undefined : instantText(instant, locale));
  const facts = [
    { name: say(W.offeredAt), value: at(one.offeredAt) },
    { name: say(W.agreedAt), value: at(one.agreedAt) },
    ...(one.declinedAt === undefined ? [] : [{ name: say(W.declinedAt), value: at(one.declinedAt) }]),
    ...(of.endsAt !== undefined && of.inForce === one.version ? [{ name: say(W.endsAt), value: at(of.endsAt) }] : []),
    ...termFacts(one.terms, locale),
    ...(one.words === undefined ? [] : [{ name: say(W.words), value: one.words }]),
  ];
  return (
    <Card title={tell(AGREEMENT_VERSION, { version: one.version })} beside={<Standing one={one} of={of} />}>
      <DescriptionList facts={facts} />
    </Card>
  );
}

function Standing({ one, of }: { readonly one: AgreementVersionView; readonly of: DelegationAgreementView }) {
  const { say } = useLanguage();
  if (of.inForce === one.version) return <Status tone="lifted" word={say(W.inForce)} />;
  if (of.offered === one.version) return <Status tone="now" word={say(W.waits)} />;
  return <Status tone="neutral" word={say(one.declinedAt === undefined ? W.replaced : W.declined)} />;
}
