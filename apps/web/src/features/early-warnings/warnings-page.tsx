import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { listEarlyWarnings } from '../../client/sdk.gen.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import f from '../quick-filing/filing.module.css';
import { CardPages } from '../registers/card-pages.js';
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
        <CardPages read={list} lines={6} none={{ title: W.none, help: ofStaff ? W.noneHelp : W.noneSentHelp }}>
          {(mornings) => mornings.map((one) => <Morning key={one.morningId} one={one} ofStaff={ofStaff} />)}
        </CardPages>
      </Stack>
    </DeskPage>
  );
}
