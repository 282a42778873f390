import type { AnyViewOptions } from '../../src/render/views/registry';

/** What some views cannot be drawn without, by their ids. */
export const NEEDED: Readonly<Record<string, AnyViewOptions>> = {
  'influence-interest': { withPrivate: true },
  salience: { withPrivate: true },
  'before-after': { from: '2024', to: '2026' },
};
