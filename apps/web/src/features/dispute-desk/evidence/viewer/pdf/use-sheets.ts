import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLink } from '../link.js';

/** Pixels beside a page. */
const ROOM = 32;
const MOST = 6;
const LEAST = 0.25;

type Point = { readonly x: number; readonly y: number };

/** Pages in a place that scrolls: how large, which one is seen, and moved as one with what stands beside. */
export function useSheets(pageWidth: number | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>();
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  /** Where the middle is to stand once the pages have their new size. */
  const wanted = useRef<Point>(undefined);
  /** Where another has scrolled it: what the browser then tells is not told on. */
  const led = useRef<Point>(undefined);
  const isOpen = pageWidth !== undefined;

  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [isOpen]);

  const middle = (): Point => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = place.current ?? ZERO;
    return { x: (scrollLeft + clientWidth / 2) / scrollWidth, y: (scrollTop + clientHeight / 2) / scrollHeight };
  };
  const stand = ({ x, y }: Point): void => {
    const pane = place.current;
    if (!pane) return;
    pane.scrollTo(x * pane.scrollWidth - pane.clientWidth / 2, y * pane.scrollHeight - pane.clientHeight / 2);
    led.current = { x: pane.scrollLeft, y: pane.scrollTop };
  };
  const tell = useLink('sight', (sight) => {
    if (sight.zoom === zoom) return stand(sight);
    wanted.current = sight;
    setZoom(sight.zoom);
  });
  const zoomTo = (next: number): void => {
    const held = Math.min(MOST, Math.max(LEAST, next));
    const at = middle();
    wanted.current = at;
    setZoom(held);
    tell({ zoom: held, ...at });
  };
  useLayoutEffect(() => {
    if (wanted.current) stand(wanted.current);
    wanted.current = undefined;
  }, [zoom]);

  const onScroll = (): void => {
    const pane = place.current;
    if (!pane) return;
    const line = pane.getBoundingClientRect().top + pane.clientHeight / 2;
    const seen = [...pane.children].findLast((sheet) => sheet.getBoundingClientRect().top <= line);
    setPage(Number(seen?.getAttribute('data-page') ?? 1));
    const isLed = led.current?.x === pane.scrollLeft && led.current.y === pane.scrollTop;
    led.current = undefined;
    if (!isLed) tell({ zoom, ...middle() });
  };
  const goTo = (next: number): void => {
    const sheet = place.current?.querySelector<HTMLElement>(`[data-page="${next}"]`);
    if (sheet) place.current?.scrollTo({ top: sheet.offsetTop - 8 });
  };
  const scale =
    room === undefined || pageWidth === undefined ? undefined : (zoom * Math.max(80, room - ROOM)) / pageWidth;
  return { place, zoom, zoomTo, page, goTo, onScroll, scale };
}

const ZERO = { scrollLeft: 0, scrollTop: 0, clientWidth: 0, clientHeight: 0, scrollWidth: 1, scrollHeight: 1 };
