import { PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { textIn } from '../ratings/loose.js';
import { useAcceptance } from './use-acceptance.js';

/** Who is not rated reads what that would be, and accepts the rules or does not. */
export function Unrated({ memberId }: { readonly memberId: string }) {
  const { say } = useLanguage();
  const { association, rules, accept } = useAcceptance(memberId);
  const version = textIn(rules.data, 'version') ?? textIn(partIn(rules.data), 'version');
  const act = (
    <Button
      kind="primary"
      isDisabled={version === undefined || memberId === ''}
      isPending={accept.isPending}
      onPress={() => version !== undefined && accept.mutate(version)}
    >
      {say(W.accept)}
    </Button>
  );
  return (
    <>
      <TroubleBanner trouble={troubleOf(accept.error ?? rules.error)} />
      <EmptyState title={say(W.unrated)} act={act}>
        <p>{say(W.unratedHelp)}</p>
        <p>
          <TextLink href={`/a/${association.slug}/method`}>{say(W.readRules)}</TextLink> {version}
        </p>
      </EmptyState>
    </>
  );
}
const partIn = (of: unknown): unknown =>
  typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)['current'] : undefined;
