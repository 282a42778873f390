import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { type PngOptions, toPng } from '../../src/export/index';
import { PlayermapError } from '../../src/kernel/errors';
import { playerMapScene } from '../../src/render/index';
import { sampleInput } from '../render/sample';

const scene = playerMapScene(sampleInput({ language: 'he', name: 'משרד הבריאות' }));
const drawn = async (options: PngOptions) => PNG.sync.read(Buffer.from(await toPng(scene, options)));
const refused = async (options: PngOptions) => {
  const error: unknown = await toPng(scene, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof PlayermapError ? `${error.code}: ${error.message}` : error;
};
const corner = ({ data }: PNG) => [...data.subarray(0, 4)];
/** The chunk that says how many dots make a metre. */
const density = (png: Uint8Array) => {
  const at = Buffer.from(png).indexOf('pHYs');
  return at < 0
    ? null
    : [new DataView(png.buffer).getUint32(at + 4), new DataView(png.buffer).getUint32(at + 8), png[at + 12]];
};

describe('toPng', () => {
  test('is as many pixels across as asked for, by width or by scale', async () => {
    expect([(await drawn({ width: 640 })).width, (await drawn({ width: 640 })).height]).toEqual([640, 452]);
    expect((await drawn({ scale: 0.5 })).width).toBe(scene.width / 2);
  });

  test('fills a sheet at so many dots an inch, and says so to whoever places it', async () => {
    const png = await toPng(scene, { paper: 'A4', dpi: 96 });
    expect(PNG.sync.read(Buffer.from(png)).width).toBe(Math.round((297 / 25.4) * 96));
    expect(density(png)).toEqual([3780, 3780, 1]);
    expect(density(await toPng(scene, { width: 300 }))).toBeNull();
  });

  test('is an A4 sheet at 300 dots where nothing is said; posters have 150', async () => {
    expect((await drawn({})).width).toBe(3508);
    expect((await drawn({ paper: 'A2' })).width).toBe(Math.round((594 / 25.4) * 150));
  });

  test('lies on the ground of its theme, or on another, or on none', async () => {
    expect(corner(await drawn({ width: 100 }))).toEqual([255, 255, 255, 255]);
    expect(corner(await drawn({ width: 100, background: '#204060' }))).toEqual([32, 64, 96, 255]);
    expect(corner(await drawn({ width: 100, background: 'none' }))[3]).toBe(0);
  });

  test('gives the same bytes every time, of a picture and of its scene', async () => {
    const picture = {
      scene,
      table: { caption: '', columns: [], rows: [], heading: 0 },
      language: 'he' as const,
      holdsPrivate: false,
    };
    const png = await toPng(scene, { width: 500 });
    expect(Buffer.compare(await toPng(picture, { width: 500 }), png)).toBe(0);
  });

  test.each([
    [{ width: 800, scale: 2 }, 'said twice'],
    [{ scale: 2, dpi: 300 }, 'said twice'],
    [{ width: 0 }, 'width is 0, expected a number above 0'],
    [{ dpi: Number.NaN }, 'dpi is NaN'],
    [{ scale: Number.POSITIVE_INFINITY }, 'scale is Infinity'],
    [{ width: 20_000 }, 'too large, the most is 15044'],
    [{ paper: 'A9' as 'A4' }, 'paper is "A9", expected one of A0'],
  ] satisfies (readonly [PngOptions, string])[])('refuses %j', async (options, message) => {
    expect(await refused(options)).toMatch(/^bad-option: /);
    expect(await refused(options)).toContain(message);
  });
});
