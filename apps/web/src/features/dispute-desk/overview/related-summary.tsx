import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { RelationList } from '../related/relation-list.js';
import { useCase } from '../use-case.js';

/** Other disputes about the same goods, or the same again. */
export function RelatedSummary() {
  const { say } = useLanguage();
  const { view, tabHref } = useCase();
  if ((view.relations?.length ?? 0) === 0) return null;
  return (
    <Card title={say(WORDS.related)} beside={<TextLink href={tabHref('related')}>{say(WORDS.more)}</TextLink>}>
      <RelationList />
    </Card>
  );
}
