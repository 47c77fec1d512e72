import { formatInstant, formatList, formatSize } from '#messages/format.js';
import { materialName } from '#messages/rulebook/materials.js';
import { DESK_DISPUTE, EXHIBIT_KINDS } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { TextLink } from '../../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../../kit/data/description-list.js';
import { formatOf } from '../../../../shared/parts/paper-names.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { itemTitle } from '../../../dispute/subjects.js';
import { useCase, useNames } from '../../use-case.js';
import { LateFacts, Links } from '../exhibit-facts.js';
import { LateRuling } from '../late-ruling.js';
import { numberOf } from '../../../evidence/number-of.js';
import { useIsOurs } from '../use-is-ours.js';
import { Viewings } from '../viewings.js';
import { shownAs } from '../../../evidence/shown-as.js';
import { useIssues } from './use-issues.js';
import { useWhoReads } from './who-reads.js';
import s from './viewer.module.css';

/** The format as people call it: WEBM, JPEG; of what is no picture, film or sound its kind says enough. */
const formatIn = (mediaType: string): string | undefined =>
  /^(image|video|audio)\//.test(mediaType) ? formatOf(mediaType) : undefined;

type Instant = Parameters<typeof formatInstant>[0];
type Props = { readonly exhibit: ExhibitBody; readonly exhibits: readonly ExhibitBody[] };

/** What an exhibit is, for which paper and which goods it stands, who may see it and who has. */
export function Facts({ exhibit, exhibits }: Props) {
  const { say, locale } = useLanguage();
  const { view, exhibitHref, disputeHref } = useCase();
  const nameOf = useNames();
  const whoReads = useWhoReads();
  const isOurs = useIsOurs();
  const {
    evidenceId,
    content,
    mediaType,
    ownerId,
    counterNoticeId,
    capturedAt,
    derivedFrom,
    translationOf,
    elsewhere = [],
    elsewhereNumbers = [],
  } = exhibit;
  const original = derivedFrom ?? (translationOf?.kind === 'exhibit' ? translationOf.id : undefined);
  const papers = (view.complaint?.materials ?? []).filter((one) => one.evidenceIds.includes(evidenceId));
  const itemIds = [...new Set(papers.flatMap((paper) => paper.itemIds ?? []))];
  const issues = useIssues(evidenceId, itemIds);
  const list = (parts: readonly string[]): string | undefined =>
    parts.length === 0 ? undefined : formatList(parts, locale);
  const facts = [
    { name: say(W.number), value: numberOf(exhibits, evidenceId) },
    {
      name: say(W.kind),
      value: joined(
        say(EXHIBIT_KINDS[shownAs(exhibit)]),
        formatIn(content?.mediaType ?? mediaType),
        content && formatSize(content.size),
      ),
    },
    { name: say(W.filedBy), value: nameOf(ownerId) },
    {
      name: say(W.filedWith),
      value: translationOf ? undefined : say(counterNoticeId === undefined ? W.withComplaint : W.withCounterNotice),
    },
    { name: say(W.papers), value: list(papers.map(({ code }) => materialName(code, locale))) },
    {
      name: say(W.items),
      value: list(itemIds.map((id) => itemTitle(view, id))) ?? (papers.length > 0 ? say(W.allItems) : undefined),
    },
    { name: say(W.issues), value: list(issues) },
    { name: say(W.capturedAt), value: capturedAt && formatInstant(capturedAt as Instant, locale) },
    { name: say(W.whoReads), value: whoReads(exhibit) },
    {
      name: say(W.original),
      value: original && <TextLink href={exhibitHref(original)}>{numberOf(exhibits, original)}</TextLink>,
    },
    {
      name: say(W.elsewhere),
      value: elsewhere.length > 0 && (
        <span className={s.links}>
          {elsewhere.map((id, place) => (
            <TextLink key={id} href={disputeHref(id)}>
              {elsewhereNumbers[place] || say(W.otherDispute)}
            </TextLink>
          ))}
        </span>
      ),
    },
  ];
  return (
    <div className={s.facts}>
      <DescriptionList facts={facts.filter(({ value }) => value !== undefined && value !== false)} />
      <Links links={exhibit.links} />
      {exhibit.late && <LateFacts late={exhibit.late} />}
      <LateRuling exhibit={exhibit} />
      {isOurs(exhibit) && (
        <>
          <h3>{say(DESK_DISPUTE.looks)}</h3>
          <Viewings evidenceId={evidenceId} />
        </>
      )}
    </div>
  );
}
