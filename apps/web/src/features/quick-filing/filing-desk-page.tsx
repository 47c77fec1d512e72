import { useQuery } from '@tanstack/react-query';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { MEDIATION_REQUEST } from '#messages/ui/mediation-request.js';
import { PARTY_FILING as W } from '#messages/ui/party-filing.js';
import { getCurrentRulebook, getRight, listPlatforms } from '../../client/sdk.gen.js';
import type { RightLine } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { ChooseOne } from '../../kit/choices/choose-one.js';
import { unseen } from '../../kit/look/unseen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { CutRights } from '../rights/cut-rights.js';
import { lineOfRight } from '../rights/line-of-right.js';
import { ownRights } from '../rights/own-rights.js';
import { Drafts } from './drafts.js';
import { FastLane } from './fast-lane.js';
import { FilingForm, type Rules } from './filing-form.js';
import { useBegin } from './use-begin.js';
import s from './filing.module.css';

const readRight = searchOf({ right: text });
const isUsable = ({ inForce, roles }: RightLine): boolean =>
  inForce && (roles.includes('holder') || roles.includes('licensee'));

/** A complaint made of a right of the register and of links; another right has the whole form. */
export function FilingDeskPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [asked, change] = useFilters(readRight);
  const list = useQuery(ownRights);
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const rulebook = useQuery(queryOf('getCurrentRulebook', getCurrentRulebook, {}));
  const trouble = troubleOf(list.error ?? platforms.error ?? rulebook.error);
  const usable = (list.data?.items ?? []).filter(isUsable);
  const listed = usable.find(({ rightId }) => rightId === asked.right);
  const rightId = asked.right ?? '';
  const isBeyond = list.data?.isCut === true && rightId !== '' && listed === undefined;
  const beyond = useQuery({ ...queryOf('getRight', getRight, { path: { rightId } }), enabled: isBeyond });
  const own = [...usable, ...(isBeyond && beyond.data ? [lineOfRight(beyond.data)].filter(isUsable) : [])];
  const right = own.find((one) => one.rightId === rightId) ?? (own.length === 1 ? own[0] : undefined);
  const rules = rulebook.data as unknown as Rules | undefined; // a rulebook is described as open data
  return (
    <DeskPage title={say(SEAT_PLACES.filing)} beside={<WholeForm />}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(SEAT_PLACES.filing)}</h2>
        <TroubleBanner trouble={trouble} again={() => void list.refetch()} />
        {list.isPending && <Skeleton lines={5} />}
        {list.data && own.length === 0 && <NoRight />}
        <CutRights rights={list.data} />
        {own.length > 0 && (
          <div className={s.form}>
            <ChooseOne
              label={say(W.right)}
              help={say(W.rightHelp)}
              options={own.map((one) => ({ id: one.rightId, label: nameOf(one) }))}
              value={right?.rightId ?? null}
              onChange={(id) => change({ right: id ?? undefined })}
            />
          </div>
        )}
        {right && platforms.data && rules && (
          <FilingForm
            key={right.rightId}
            right={right}
            name={nameOf(right)}
            platforms={platforms.data.platforms}
            rules={rules}
          />
        )}
        <Drafts />
        <FastLane />
        <div>
          <TextLink href={to(['mediation-request'])}>{say(MEDIATION_REQUEST.instead)}</TextLink>
        </div>
      </div>
    </DeskPage>
  );
}

const nameOf = ({ name, registrationNumber, rightId }: RightLine): string =>
  [name, registrationNumber].filter((part) => part !== undefined).join(' · ') || rightId;

function NoRight() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const record = (
    <TextLink isButton href={to(['rights'])}>
      {say(W.toRights)}
    </TextLink>
  );
  return (
    <EmptyState title={say(W.noRight)} act={record}>
      <p>{say(W.noRightHelp)}</p>
    </EmptyState>
  );
}

/** The form in five steps, for a right that is not recorded. */
function WholeForm() {
  const { say } = useLanguage();
  const { begin, isPending } = useBegin();
  return (
    <Button isPending={isPending} onPress={() => void begin()}>
      {say(W.otherWay)}
    </Button>
  );
}
