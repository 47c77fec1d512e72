import { useEffect } from 'react';

/** Ctrl-K, or Cmd-K, wherever one is; the function stays the same from one drawing to the next. */
export function useFindKey(onPress: () => void): void {
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onPress();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [onPress]);
}
