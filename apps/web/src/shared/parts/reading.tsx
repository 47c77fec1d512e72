import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { newReadings, type Readings } from '../connection/readings.js';

const Context = createContext(newReadings());

/** Files read for whatever asks for them, until it is left. */
export function useOwnReadings(): Readings {
  const [readings] = useState(newReadings);
  useEffect(() => readings.end, [readings]);
  return readings;
}

/** Around a form with files, in however many steps: whatever sends it waits until they are read. */
export function ReadingForm({ children }: { readonly children: ReactNode }) {
  return <Context value={useOwnReadings()}>{children}</Context>;
}

export const useReadings = (): Readings => useContext(Context);

export function useIsReading(): boolean {
  const { subscribe, isReading } = useReadings();
  return useSyncExternalStore(subscribe, isReading);
}
