import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/model/migrate';

describe('migrate', () => {
  const steps = new Map<number, (d: Readonly<Record<string, unknown>>) => Record<string, unknown>>([
    [1, (d) => ({ ...d, players: 'renamed' })],
    [2, (d) => ({ ...d, third: true })],
  ]);

  it('walks every step from an old version to the present one', () => {
    expect(migrate({ version: 1 }, steps, 3)).toEqual({ document: { version: 3, players: 'renamed', third: true } });
    expect(migrate({ version: 3, kept: 1 }, steps, 3)).toEqual({ document: { version: 3, kept: 1 } });
  });

  it('warns where no version is said and refuses one it does not know', () => {
    expect(migrate({}, steps, 3).problem?.severity).toBe('warning');
    expect(migrate({ version: 4 }, steps, 3).problem?.severity).toBe('error');
    expect(migrate({ version: 'x' }, steps, 3).problem?.severity).toBe('error');
  });
});
