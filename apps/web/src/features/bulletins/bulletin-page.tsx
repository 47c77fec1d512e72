import { useQuery } from '@tanstack/react-query';
import { BULLETIN_STAGES_NAMED, BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import { BULLETIN_NUMBER, DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { formatDay } from '#messages/format.js';
import { getBulletin } from '../../client/sdk.gen.js';
import type { DeskBulletin } from '../../client/types.gen.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { openAddress } from '../../shared/open/use-open.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import s from '../registers/registers.module.css';
import { BulletinActs } from './bulletin-acts.js';
import { DeskEntry } from './desk-entry.js';
import { FiguresTable } from './figures-table.js';
import { BULLETIN_TONES } from './tones.js';

/** One bulletin as it would be read, or is, and what can be done with it now. */
export function BulletinPage() {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('getBulletin', getBulletin, { path: { bulletinId: usePart('bulletinId') } }));
  const { data } = read;
  return (
    <DeskPage
      title={data?.number === undefined ? say(W.preview) : tell(BULLETIN_NUMBER, { number: data.number })}
      crumbs={[{ label: say(W.title), href: to(['bulletins']) }]}
      beside={data && <Status tone={BULLETIN_TONES[data.stage]} word={say(BULLETIN_STAGES_NAMED[data.stage])} />}
    >
      <Part read={read} lines={8}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ one }: { readonly one: DeskBulletin }) {
  const { say, locale } = useLanguage();
  const { to, association, office } = useDesk();
  const mayRevise = one.allowedActions.includes('ReviseBulletin') && office === 'case-manager';
  return (
    <Stack label={say(W.title)}>
      <Card
        title={one.title[locale]}
        beside={
          one.number === undefined ? undefined : (
            <TextLink href={openAddress(association.slug, ['bulletins', one.number])}>{say(W.openPage)}</TextLink>
          )
        }
      >
        <p className={s.words}>{one.lead[locale]}</p>
        <DescriptionList
          facts={[
            { name: say(T.period), value: `${formatDay(one.from, locale)} – ${formatDay(one.until, locale)}` },
            { name: say(W.hash), value: <Copyable text={one.hash} name={say(W.hash)} /> },
          ]}
        />
        {mayRevise && (
          <p>
            <TextLink isButton href={to(['bulletins', one.bulletinId, 'revise'])}>
              {say(W.revise)}
            </TextLink>
          </p>
        )}
      </Card>
      <FiguresTable figures={one.figures} />
      {one.entries.length === 0 && (
        <Card title={say(T.entries)}>
          <p className={s.quiet}>{say(T.noEntries)}</p>
        </Card>
      )}
      {one.entries.map((entry) => (
        <DeskEntry key={entry.entryId} bulletin={one} entry={entry} />
      ))}
      {one.leftOut.length > 0 && (
        <Stack label={say(W.leftOut)}>
          <h2>{say(W.leftOut)}</h2>
          {one.leftOut.map((entry) => (
            <DeskEntry key={entry.entryId} bulletin={one} entry={entry} />
          ))}
        </Stack>
      )}
      <BulletinActs one={one} />
    </Stack>
  );
}
