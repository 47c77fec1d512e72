import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { listEarlyWarnings } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import f from '../quick-filing/filing.module.css';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { Morning } from './morning.js';

const ALL = {};

/** Who stands out before a festival, morning by morning: of the whole association, or what was sent on. */
export function WarningsPage() {
  const { say } = useLanguage();
  const ofStaff = isOfStaff(useDesk().office);
  const list = usePages('listEarlyWarnings', ALL, listEarlyWarnings);
  return (
    <DeskPage title={say(SEAT_PLACES.warnings)}>
      <Stack label={say(SEAT_PLACES.warnings)}>
        <p className={f.quiet}>{say(ofStaff ? W.what : W.whatSent)}</p>
        <Part read={list} lines={6}>
          {({ pages }) => {
            const mornings = pages.flatMap(({ items }) => items);
            if (mornings.length === 0)
              return (
                <EmptyState title={say(W.none)}>
                  <p>{say(ofStaff ? W.noneHelp : W.noneSentHelp)}</p>
                </EmptyState>
              );
            return (
              <div className={f.stack}>
                {mornings.map((one) => (
                  <Morning key={one.morningId} one={one} ofStaff={ofStaff} />
                ))}
                {list.hasNextPage && (
                  <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                    {say(LIST_WORDS.more)}
                  </Button>
                )}
              </div>
            );
          }}
        </Part>
      </Stack>
    </DeskPage>
  );
}
