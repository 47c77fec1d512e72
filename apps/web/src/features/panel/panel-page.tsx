import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { AnswerList } from './answer-list.js';
import { Competence } from './competence.js';
import { Hearing } from './hearing.js';
import { Nominate } from './nominate.js';
import { Nonce } from './nonce.js';
import { PanelFacts } from './panel-facts.js';
import { Seats } from './seats.js';
import { usePanels } from './use-panels.js';
import { Waive } from './waive.js';

/**
 * One panel, as a party lives it: whether it may decide, how its experts are found, who they are, what is said before
 * them and what they decide.
 */
export function PanelPage({ panelId }: { readonly panelId: string }) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { data, trouble, again } = usePanels();
  const panel = data?.panels.find((one) => one.panelId === panelId);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  return (
    <Page title={say(WORDS.panel)} above={<Back />}>
      {!data && <TroubleNotice trouble={trouble} again={() => void again()} />}
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {panel && (
        <>
          <PanelFacts panel={panel} />
          <Competence panel={panel} after={after} />
          <Nonce panel={panel} after={after} />
          <AnswerList panel={panel} after={after} />
          <Nominate panel={panel} after={after} />
          <Waive panel={panel} after={after} />
          <Seats panel={panel} after={after} />
          <Hearing panel={panel} after={after} />
        </>
      )}
    </Page>
  );
}
