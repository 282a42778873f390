import { PlayermapError } from '../kernel/errors';
import { PAPERS, type Paper } from '../layout/page';
import type { Scene } from '../render/scene';

/** Less than this a drawing's proportions differ from the sheet's without anybody missing what is cut off. */
const SLACK = 0.005;

/**
 * A sheet's size in millimetres.
 *
 * @throws {PlayermapError} `bad-option` for a sheet that is none.
 */
export function sheetSize(paper: Paper): { readonly width: number; readonly height: number } {
  if (!Object.hasOwn(PAPERS, paper)) {
    throw new PlayermapError('bad-option', `paper is "${paper}", expected one of ${Object.keys(PAPERS).join(', ')}`);
  }
  return PAPERS[paper];
}

/** How a scene lies on a sheet, in millimetres. */
export interface OnSheet {
  readonly width: number;
  readonly height: number;
  /** Millimetres for a unit of the scene. */
  readonly scale: number;
  /** Whether it covers the sheet to its edges. */
  readonly covers: boolean;
}

/** A page of ours covers a sheet, so that a dark one has no white rim; a scene of other proportions stands whole on it. */
export function onSheet(scene: Pick<Scene, 'width' | 'height'>, paper: Paper): OnSheet {
  const { width, height } = sheetSize(paper);
  const [across, down] = [width / scene.width, height / scene.height];
  const covers = Math.abs(across / down - 1) < SLACK;
  return { width, height, covers, scale: covers ? Math.max(across, down) : Math.min(across, down) };
}
