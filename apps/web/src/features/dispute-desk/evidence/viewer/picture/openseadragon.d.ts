/** What we use of OpenSeadragon 6, which comes without types. */
declare module 'openseadragon' {
  type Point = { readonly x: number; readonly y: number };
  type Viewport = {
    readonly getZoom: (current?: boolean) => number;
    readonly getHomeZoom: () => number;
    readonly getCenter: (current?: boolean) => Point;
    readonly getRotation: () => number;
    readonly zoomTo: (zoom: number) => void;
    readonly zoomBy: (factor: number) => void;
    readonly panTo: (center: Point) => void;
    readonly goHome: () => void;
    readonly rotateTo: (degrees: number) => void;
    readonly applyConstraints: () => void;
  };
  export type Viewer = {
    readonly viewport: Viewport;
    readonly canvas: HTMLElement;
    readonly world: {
      readonly getHomeBounds: () => { readonly width: number; readonly height: number };
      readonly getItemAt: (index: number) => { readonly whenFullyLoaded: (then: () => void) => void };
    };
    readonly addHandler: (
      event: 'open' | 'open-failed' | 'zoom' | 'pan' | 'canvas-key',
      heard: (event: never) => void,
    ) => void;
    readonly addOnceHandler: (event: 'update-viewport', heard: () => void) => void;
    readonly forceRedraw: () => void;
    readonly destroy: () => void;
  };
  const OpenSeadragon: ((options: Readonly<Record<string, unknown>>) => Viewer) & {
    readonly Point: new (x: number, y: number) => Point;
  };
  export default OpenSeadragon;
}
