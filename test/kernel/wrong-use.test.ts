import * as root from 'playermap';
import * as publicMeasures from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { PlayermapError } from '../../src/kernel/errors';

const ecosystem = root.Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
const wrong = (value: unknown) => value as never;
const named = new Map<string, unknown>(Object.entries(publicMeasures));

describe('wrong use is refused in words that name the fix', () => {
  it('an ecosystem where a network is expected', () => {
    for (const value of [ecosystem, null, undefined, 'x', {}]) {
      expect(() => root.degree(wrong(value))).toThrow(PlayermapError);
      expect(() => root.degree(wrong(value))).toThrow(/expected a Network; make one of an ecosystem with project/);
    }
  });

  it('in every measure of a network', async () => {
    const names = root.measures.map(({ id }) => id).filter((id) => id in publicMeasures);
    expect(names.length).toBeGreaterThan(30);
    for (const name of [...names, 'measureAll', 'keyPlayers', 'compareNetworks', 'tieCount', 'mixingMatrix']) {
      const measure = named.get(name);
      if (typeof measure !== 'function') continue;
      await expect((async () => measure(wrong(ecosystem)))(), name).rejects.toThrow(
        /^network is an object, expected a Network/,
      );
    }
  });

  it('what is no ecosystem', () => {
    for (const use of [root.project, root.findings, publicMeasures.layersOf])
      expect(() => use(wrong(null))).toThrow('ecosystem is null, expected an Ecosystem; make one');
  });

  it('an option of a network that does not exist', () => {
    expect(() => root.project(ecosystem, wrong({ direct: true }))).toThrow(
      'there is no option "direct"; nearest: "directed"',
    );
    expect(() => root.project(ecosystem, wrong({ directed: 'no' }))).toThrow(
      'directed is "no", expected true or false',
    );
    expect(() => root.project(ecosystem, wrong(null))).toThrow('options is null, expected an object');
  });

  it('what is no picture', () => {
    for (const value of [undefined, null, 'x', ecosystem]) {
      for (const use of [root.toSvg, root.mapPage])
        expect(() => use(wrong(value))).toThrow(/^the picture is .*playerMap/);
      expect(() => root.mount(wrong({ ownerDocument: {} }), wrong(value))).toThrow(/^the picture is .*playerMap/);
    }
  });

  it('no element to mount a picture into', () => {
    expect(() => root.mount(wrong(null), root.playerMap(ecosystem))).toThrow('container is null, expected an element');
  });

  it('an input that is no object is named as what it is, without an empty place', () => {
    expect(() => root.Ecosystem.from(null)).toThrow('the first: found null, expected an object');
    expect(() => root.Ecosystem.from([])).toThrow('the first: found a list, expected an object');
  });
});
