import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { OPEN_WORDS as W, PUBLISHED_OUTCOMES } from '#messages/ui/open.js';
import { PUBLIC_WORDS } from '#messages/ui/public.js';
import { getPublishedDecision } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** One published decision in its redacted words, and the way to how its panel was drawn. */
export function DecisionPage() {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const publicationId = usePart('publicationId') ?? '';
  const path = { associationId: association.associationId, publicationId };
  const { data, error, isPending, refetch } = useQuery(queryOf('getPublishedDecision', getPublishedDecision, { path }));
  return (
    <OpenPage
      title={say(PUBLIC_WORDS.one)}
      crumbs={[{ label: say(W.decisions), href: to(['decisions']) }]}
      beside={
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
          {say(W.print)}
        </Button>
      }
    >
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && (
        <>
          {data.reversed && <Banner tone="overdue" title={say(PUBLIC_WORDS.reversedNote)} />}
          {data.correctedAt !== undefined && <Banner tone="now" title={say(PUBLIC_WORDS.correctedNote)} />}
          <DescriptionList
            facts={[
              { name: say(PUBLIC_WORDS.kind), value: wordOf(LEGAL_KINDS_NAMED, data.legalKind, locale) },
              {
                name: say(W.right),
                value: data.rightKind === undefined ? undefined : wordOf(RIGHT_KINDS, data.rightKind, locale),
              },
              { name: say(W.outcome), value: wordOf(PUBLISHED_OUTCOMES, data.outcome, locale) },
              { name: say(W.level), value: say(data.isReview ? PUBLIC_WORDS.isReview : W.original) },
              { name: say(W.standing), value: say(data.reversed ? PUBLIC_WORDS.reversed : W.holds) },
              { name: say(PUBLIC_WORDS.on), value: momentText(data.publishedAt, locale) },
              {
                name: say(PUBLIC_WORDS.correctedOn),
                value: data.correctedAt === undefined ? undefined : momentText(data.correctedAt, locale),
              },
            ]}
          />
          <p className={s.words}>{data.text}</p>
          <p data-noprint>
            <TextLink isButton href={to(['decisions', publicationId, 'draw'])}>
              {say(W.checkDraw)}
            </TextLink>
          </p>
        </>
      )}
    </OpenPage>
  );
}
