import { describe, expect, it } from 'vitest';
import type { PublicTrust } from '../../src/engagement/strategy/public-trust';
import type { Strategy } from '../../src/engagement/strategy/strategy';
import { EXAMPLE, playermap } from './session';

describe('playermap strategy', () => {
  it('speaks the language of the data, or the one asked for', async () => {
    expect((await playermap(['strategy', EXAMPLE])).out).toMatch(/מסתיימים תוך שנה: 2/);
    expect((await playermap(['strategy', EXAMPLE, '--lang', 'en'])).out).toMatch(
      /Goals: 4\. With every part stated: 1/,
    );
    expect((await playermap(['strategy', EXAMPLE, '--lang', 'ar'])).out).toMatch(/الأهداف: 4/);
  });

  it('keeps trust between bodies in the house unless asked, and says the rule', async () => {
    const shown = await playermap(['strategy', EXAMPLE, '--lang', 'en']);
    expect(shown.out).toMatch(/only where at least 3 answers stand behind a mean.*Cells left out: 6/);
    expect(shown.out).not.toMatch(/best ways to the recipients/);
    const json = JSON.parse((await playermap(['strategy', EXAMPLE, '--json'])).out) as { trust: PublicTrust };
    expect(Object.keys(json.trust).sort()).toEqual(['hiddenCells', 'institutions', 'items', 'sectors', 'total']);
    const whole = await playermap(['strategy', EXAMPLE, '--json', '--with-private']);
    expect((JSON.parse(whole.out) as Strategy).trust.ways.length).toBeGreaterThan(10);
    expect((await playermap(['strategy', EXAMPLE, '--lang', 'en', '--with-private'])).out).toMatch(
      /On the best way to the recipients, trust is weakest for/,
    );
  });

  it('takes a date, items and types of ties', async () => {
    const json = async (...more: string[]) =>
      JSON.parse((await playermap(['strategy', EXAMPLE, '--json', '--with-private', ...more])).out) as Strategy;
    expect((await json('--at', '2028')).funding.terms.ended).toBe(4);
    expect((await json('--ties', 'commissions')).funding.ties).toHaveLength(5);
    expect((await json('--items', 'openness')).trust.items.map(({ item }) => item)).toEqual(['openness']);
    expect((await json('--partner', 'trust')).trust.items).toHaveLength(3);
    expect((await playermap(['strategy', EXAMPLE, '--items', 'opennes'])).error).toMatch(/nearest: "openness"/);
    expect((await playermap(['strategy', EXAMPLE, '--at', 'soon'])).code).toBe(2);
  });
});
