import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Count } from '../status/status.js';
import s from './navigation.module.css';

export type TabItem = {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly isDisabled?: boolean;
  readonly content: ReactNode;
};
type Props = {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** Kept in the address by the page. */
  readonly open?: string;
  readonly onOpen?: (id: string) => void;
};

/** Beside, not down: on a phone the tabs are a row that scrolls, and the open one may stand past its end. */
const bringIn = (tab: HTMLElement | null): void => {
  const list = tab?.closest('[role=tablist]');
  if (tab && list) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
};

export function Tabs({ label, tabs, open, onOpen }: Props) {
  return (
    <AriaTabs className={s.tabs} selectedKey={open} onSelectionChange={(key) => onOpen?.(String(key))}>
      <TabList aria-label={label} className={s.list}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            {...(tab.id === open && { ref: bringIn })}
            isDisabled={tab.isDisabled}
            className={s.tab}
          >
            {tab.label}
            {tab.count !== undefined && <Count count={tab.count} of="" />}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={s.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
