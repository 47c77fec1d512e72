export type PanelSeat = 'presiding' | 'member';
