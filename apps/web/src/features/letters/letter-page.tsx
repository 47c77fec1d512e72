import { useParams } from '@tanstack/react-router';
import { formatDay } from '#messages/format.js';
import { LETTERS_NAMED } from '#messages/letter/kinds.js';
import { LETTER_WORDS as W } from '#messages/ui/desk-letters.js';
import type { LetterVersionView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { Status } from '../../kit/status/status.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { wordOf } from '../../shared/language/word-of.js';
import type { Doable } from '../acts/offices-of.js';
import { useHere } from '../administration/use-here.js';
import { useNames } from '../administration/use-names.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import { LetterPreview } from './letter-preview.js';
import { STATES, TONES, useVersions } from './use-versions.js';
import { VersionComparison } from './version-comparison.js';
import { textsOf } from './version-texts.js';
import s from './letters.module.css';

/** One version: what it says, a letter made with it, what differs from another, and the second person's release. */
export function LetterPage() {
  const { say, to, locale } = useHere();
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const read = useVersions();
  const all = read.data?.items ?? [];
  const version = all.find(({ versionId }) => versionId === params['versionId']);
  const others = all.filter(({ kind, versionId }) => kind === version?.kind && versionId !== version.versionId);
  const title = version ? wordOf(LETTERS_NAMED, version.kind, locale) : say(W.version);
  return (
    <DeskPage
      key={title}
      title={title}
      crumbs={[{ label: say(W.title), href: to(['letters']) }]}
      beside={version && <Decisions version={version} />}
    >
      {read.isPending && <Skeleton lines={5} />}
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.data && !version && <EmptyState title={say(W.unknown)} />}
      {version && (
        <>
          <Facts version={version} />
          <LetterPreview versionId={version.versionId} />
          <VersionComparison key={version.versionId} version={version} others={others} />
        </>
      )}
    </DeskPage>
  );
}

type Props = { readonly version: LetterVersionView };

/** The second person is never the first; anybody may let it go. */
function Decisions({ version: { versionId, state, proposedBy } }: Props) {
  const { accountId } = useHere();
  if (state !== 'proposed') return null;
  const acts: readonly Doable[] =
    proposedBy === accountId ? ['refuseLetterVersion'] : ['releaseLetterVersion', 'refuseLetterVersion'];
  return <ActLinks isButton acts={acts} ids={{ versionId }} />;
}

function Facts({ version }: Props) {
  const { say, moment, accountId, locale } = useHere();
  const nameOf = useNames();
  const { state, inForceFrom, proposedBy, proposedAt, decidedBy, decidedAt, hash } = version;
  const said = textsOf(version).filter(({ texts }) => texts['zh-CN'] !== '' || texts.en !== '');
  const contents = said.flatMap(({ label, texts }) => [
    { name: `${say(label)} · ${say(W.chinese)}`, value: texts['zh-CN'] },
    ...(texts.en === texts['zh-CN'] ? [] : [{ name: `${say(label)} · ${say(W.english)}`, value: texts.en }]),
  ]);
  const decided = [
    { name: say(W.decidedBy), value: nameOf(decidedBy) },
    { name: say(W.decidedAt), value: moment(decidedAt) },
  ];
  return (
    <section className={s.part} aria-label={say(W.contents)}>
      <h2>{say(W.contents)}</h2>
      <Card>
        {state === 'proposed' && proposedBy === accountId && <p className={s.help}>{say(W.ownProposal)}</p>}
        <DescriptionList
          facts={[
            { name: say(W.state), value: <Status tone={TONES[state]} word={say(STATES[state])} /> },
            { name: say(W.inForceFrom), value: formatDay(inForceFrom, locale) },
            { name: say(W.proposedBy), value: nameOf(proposedBy) },
            { name: say(W.proposedAt), value: moment(proposedAt) },
            ...(state === 'proposed' ? [] : decided),
            ...(contents.length > 0 ? contents : [{ name: say(W.contents), value: say(W.nothingAdded) }]),
            { name: say(W.hash), value: <code className={s.hash}>{hash}</code> },
          ]}
        />
      </Card>
    </section>
  );
}
