import OpenSeadragon, { type Viewer } from 'openseadragon';
import type { Sight } from '../link.js';

/**
 * OpenSeadragon writes a style into the page unless an element of this name is there. One of another language than HTML
 * has the name, and no style.
 */
const keepStylesOut = (): void => {
  if (document.querySelector('style[data-openseadragon-mobile-css]')) return;
  const stand = document.createElementNS('urn:parley', 'style');
  stand.setAttribute('data-openseadragon-mobile-css', '');
  document.head.append(stand);
};

export type Picture = {
  readonly see: () => Sight;
  readonly move: (sight: Sight) => void;
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  readonly rotate: () => void;
  readonly close: () => void;
};
type Told = {
  /** Somebody moved it here. */
  readonly onMove: () => void;
  /** All of it stands on the screen. */
  readonly onDrawn: () => void;
  readonly onFault: () => void;
};

/** A picture that is moved and zoomed within an element. */
export function openPicture(element: HTMLElement, url: string, label: string, told: Told): Picture {
  keepStylesOut();
  const viewer: Viewer = OpenSeadragon({
    element,
    tileSources: { type: 'image', url, buildPyramid: true },
    drawer: 'canvas',
    showNavigationControl: false,
    showNavigator: false,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, pinchRotate: false },
    animationTime: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 0.3,
    visibilityRatio: 0.4,
    minZoomImageRatio: 0.5,
    maxZoomPixelRatio: 12,
  });
  viewer.canvas.setAttribute('role', 'application');
  viewer.canvas.setAttribute('aria-label', label);
  /** What is moved from elsewhere, or fitted when it opens, is not told on. */
  const state = { isFollowing: true };
  const moved = (): void => {
    if (!state.isFollowing) told.onMove();
  };
  viewer.addHandler('open', () => {
    state.isFollowing = false;
    viewer.world.getItemAt(0).whenFullyLoaded(() => {
      viewer.addOnceHandler('update-viewport', told.onDrawn);
      viewer.forceRedraw();
    });
  });
  viewer.addHandler('open-failed', told.onFault);
  viewer.addHandler('zoom', moved);
  viewer.addHandler('pan', moved);
  // rotating and fitting are done by our own keys, which say so beside the others
  viewer.addHandler('canvas-key', (event: { preventDefaultAction: boolean; originalEvent: KeyboardEvent }) => {
    event.preventDefaultAction = /^[a-z0=+-]$/i.test(event.originalEvent.key);
  });
  const height = (): number => viewer.world.getHomeBounds().height || 1;
  const { viewport } = viewer;
  return {
    see: () => {
      const { x, y } = viewport.getCenter();
      return { zoom: viewport.getZoom() / viewport.getHomeZoom(), x, y: y / height() };
    },
    move: ({ zoom, x, y }) => {
      state.isFollowing = true;
      viewport.zoomTo(zoom * viewport.getHomeZoom());
      viewport.panTo(new OpenSeadragon.Point(x, y * height()));
      state.isFollowing = false;
    },
    by: (factor) => {
      viewport.zoomBy(factor);
      viewport.applyConstraints();
    },
    fit: () => viewport.goHome(),
    rotate: () => viewport.rotateTo(viewport.getRotation() + 90),
    close: () => viewer.destroy(),
  };
}
