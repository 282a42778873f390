import type { Colour } from './colour';

/** Colours of everything on a map but sectors and types of ties. Plain data: a theme of one's own is a copy with changes. */
export interface Theme {
  readonly page: Colour;
  readonly ink: Colour;
  /** Captions, numbers and notes. */
  readonly muted: Colour;
  readonly centre: Colour;
  /** Recipients of whom no sector is recorded: they need none. */
  readonly recipient: Colour;
  /** Fills of the rings, in turn. */
  readonly bands: readonly [Colour, Colour];
  readonly ring: Colour;
  readonly separator: Colour;
  readonly rule: Colour;
  readonly leader: Colour;
  /** What must not be overlooked: ties of conflict, power of veto. */
  readonly alert: Colour;
}

/** For screens and paper: dark on white, with little ink. */
export const lightTheme: Theme = {
  page: '#ffffff',
  ink: '#1d2733',
  muted: '#566170',
  centre: '#fdf1dc',
  recipient: '#8a5a12',
  bands: ['#f1f4f8', '#f8fafc'],
  ring: '#c9d2dd',
  separator: '#d5dce5',
  rule: '#e2e7ed',
  leader: '#8b96a5',
  alert: '#b3261e',
};
