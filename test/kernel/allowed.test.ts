import { describe, expect, it } from 'vitest';
import { oneOf, wholeFrom } from '../../src/kernel/allowed';
import { absent, found, required } from '../../src/kernel/optional-parts';

const refusal = (code: string, message: string) => expect.objectContaining({ code, message });

describe('an option that is one of some words', () => {
  it('is taken as it is, or refused with the words there are and the nearest of them', () => {
    expect(() => oneOf('direction', 'in', ['in', 'out', 'all'])).not.toThrow();
    expect(() => oneOf('distance', 'hop', ['hops', 'inverse-strength'])).toThrow(
      expect.objectContaining({
        code: 'bad-option',
        message: expect.stringMatching(/^distance is .*hop.*; nearest: "hops"$/),
      }),
    );
    expect(() => oneOf('distance', 'qqqqqqqqqq', ['hops', 'inverse-strength'])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('nearest') }),
    );
  });
});

describe('an option that is a whole number', () => {
  it('is taken from the least on, and refused below it, between numbers and beyond all', () => {
    for (const value of [2, 3, 1e9]) expect(() => wholeFrom(2, 'runs', value)).not.toThrow();
    for (const value of [1, 2.5, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => wholeFrom(2, 'runs', value)).toThrow(
        refusal('bad-option', `runs is ${value}, expected a whole number from 2`),
      );
  });
});

describe('optional packages', () => {
  const lacking = (code: string) => absent(Object.assign(new Error('why it broke'), { code }));

  it('are given by name where all are there', () => {
    expect(required('a picture', { one: found({ draw: 1 }), two: found('b') })).toEqual({ one: { draw: 1 }, two: 'b' });
  });

  it('are named with the one command that installs those that are not', () => {
    const parts = { one: lacking('ERR_MODULE_NOT_FOUND'), two: found(2), three: lacking('MODULE_NOT_FOUND') };
    expect(() => required('A picture', parts)).toThrow(
      refusal(
        'missing-part',
        'A picture needs one and three, which playermap does not bring along: npm install one three',
      ),
    );
  });

  it('say why where one is there and broken', () => {
    expect(() => required('A picture', { one: lacking('ERR_DLOPEN_FAILED') })).toThrow(
      'A picture needs one (why it broke), which',
    );
    expect(() => required('A picture', { one: absent(new Error('no code')) })).toThrow(
      'A picture needs one (no code), which',
    );
    expect(() => required('A picture', { one: absent({ code: 'E' }) })).toThrow(
      'A picture needs one ([object Object]), which',
    );
  });
});
